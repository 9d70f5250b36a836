import { type Figure, figureOf } from "../figures/figure.ts";
import { cpuIn, type Round } from "../lab/lab.ts";
import { addOtherEndpoints } from "../workloads/other-endpoints.ts";
import { webhookWorkload } from "../workloads/webhooks.ts";
import { type Row, withLab } from "./row.ts";

const counts = [1, 100, 1_000, 10_000] as const;
/** Longer than a copy of the index in memory is used. */
const pauseMs = 1_200;

/** What an event reads to find its endpoints, by the number of endpoints that do not match it. No endpoint matches. */
export const endpoints: Row = {
  name: "endpoints",
  title: "Endpoints that do not match an event",
  run: (bench) =>
    withLab(bench, async (lab) => {
      const figures: Figure[] = [];
      let existing = 0;
      for (const count of counts) {
        bench.say(`endpoints: ${count}`);
        await addOtherEndpoints(lab.world, existing, count);
        existing = count;
        const options = { name: "endpoints", rounds: 5, warmUp: 1, pauseMs };
        const rounds = await lab.measure(webhookWorkload(lab, "md-integrations.case_waiting", options));
        figures.push(...report(count, rounds));
      }
      return figures;
    }),
};

function report(count: number, rounds: readonly Round[]): readonly Figure[] {
  const found = (round: Round): number =>
    round.calls
      .filter(({ caller }) => caller === "process-events")
      .flatMap(({ readUnitsOf }) => Object.entries(readUnitsOf))
      .reduce((sum, [table, units]) => sum + (table.endsWith("-directory") ? units : 0), 0);
  return [
    figureOf(
      {
        id: `endpoints.${count}.read-units`,
        title: `read units of an event with ${count} that do not match`,
        unit: "units",
        goal: 1,
      },
      rounds.map(found),
    ),
    figureOf(
      { id: `endpoints.${count}.cpu`, title: "… CPU of process-events", unit: "ms" },
      rounds.map((round) => cpuIn(round, "process-events")),
    ),
  ];
}
