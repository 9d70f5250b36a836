import type { Part } from "../../support/faults/part.ts";
import { assessFindings } from "./assess-findings.ts";
import { loseWrites } from "./lost-writes.ts";

const timeScale = 15;

const percent = ([right, all]: readonly [number, number]): number => (all === 0 ? 100 : (100 * right) / all);

/** Writes whose answers are lost, and what looks at their vendors find; the vendor's journal alone says what was done. */
export const uncertainWrites: Part = {
  name: "reconcile",
  async run({ stack, chance, writes, say }) {
    const { groups, reads } = await loseWrites(await stack({ timeScale, maxInstances: 10 }), chance, writes, timeScale);
    say("findings read");
    const jobs = groups.flat().length;
    const tally = assessFindings(groups);
    const { wrongDone, wrongNotDone, doubled, sure, match, medianSeconds = 0 } = tally;
    return [
      {
        rule: `${jobs} lost answers: no wrong done, no wrong not-done, none doubled`,
        measured: `${wrongDone} wrong done, ${wrongNotDone} wrong not-done, ${doubled} doubled`,
        holds: wrongDone + wrongNotDone + doubled === 0,
      },
      {
        rule: "right findings without a person: 90 % by state and marker, 85 % by match",
        measured: `${percent(sure).toFixed(1)} % of ${sure[1]}, ${percent(match).toFixed(1)} % of ${match[1]}`,
        holds: percent(sure) >= 90 && percent(match) >= 85,
      },
      {
        rule: "half of what is visible at once is found done within 60 s of the schedule",
        measured: `${medianSeconds.toFixed(0)} s`,
        holds: medianSeconds <= 60,
      },
      {
        rule: "five reads for a job on average",
        measured: (reads / Math.max(1, jobs)).toFixed(2),
        holds: reads / Math.max(1, jobs) <= 5,
      },
    ];
  },
};
