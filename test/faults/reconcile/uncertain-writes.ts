import { join } from "node:path";
import { lookOffsetsMs } from "../../../shared/gateway/model/job-times.ts";
import type { Figure, Part } from "../../support/faults/part.ts";
import { changedAssembly } from "../../support/stack/changed-assembly.ts";
import { assessFindings, type FindingTally, type Share } from "./assess-findings.ts";
import { clinicConnections, clinicNames, clinicVendors, withClinics } from "./clinics.ts";
import { loseWrites } from "./lose-writes.ts";
import { planWrites } from "./plan-writes.ts";
import { awaitFindings, type ReadFindings, readFindings } from "./read-findings.ts";
import { loseWithoutRead, type WithoutRead } from "./without-read.ts";

/** The first look is after 10 s, and a queue waits whole seconds: a larger divisor would lengthen the schedule. */
const timeScale = 10;

/** Practices at each of the two vendors: more than a hundred connections in a long run. */
const maxClinics = 51;
const writesAClinic = 20;

/** A run of fewer writes loses a third of them here, so that it ends within a minute. */
const shortRun = 1_000;

/** Of one function: more of them only wait for one another on two cores. */
const maxInstances = 6;

const percent = ([right, all]: Share): number => (all === 0 ? 100 : (100 * right) / all);

/** Writes whose answers are lost, and what looks at their vendors find; the vendors' journals alone say what was done. */
export const uncertainWrites: Part = {
  name: "reconcile",
  async run({ stack, assembly, chance, writes, rest, say }) {
    const count = writes < shortRun ? Math.ceil(writes / 3) : writes;
    const names = clinicNames(Math.min(maxClinics, Math.max(2, Math.round(count / writesAClinic))));
    const connections = clinicConnections(names);
    const widened = changedAssembly(assembly, join(assembly, "..", "cdk.clinics"), (one) => withClinics(one, names));
    const started = await stack({ timeScale, maxInstances, assembly: widened, connections });
    const { info } = started;
    const unread = await loseWithoutRead(started);
    const clinics = connections.filter(({ vendor }) => clinicVendors.some((one) => one === vendor));
    const sent = await loseWrites(info, planWrites(clinics, { chance, count, timeScale }), say);
    rest();
    const jobs = await awaitFindings(info, sent, timeScale);
    say("findings read");
    const found = await readFindings(info, { sent, jobs, timeScale });
    const tally = assessFindings(found.groups);
    for (const line of linesOf(tally, found)) say(line);
    return [...figuresOf(tally, found, clinics.length), await unreadFigure(unread)];
  },
};

function figuresOf(tally: FindingTally, { groups, reads, looks, looksLeft }: ReadFindings, places: number): Figure[] {
  const { wrongDone, wrongNotDone, doubled, sure, match, every, medianSeconds = Number.POSITIVE_INFINITY } = tally;
  const [, jobs] = every;
  const readsAJob = reads / Math.max(1, jobs);
  // Each of the looks that are left reads as much as one that was made.
  const readsInAll = readsAJob * (1 + looksLeft / Math.max(1, looks));
  const lost = `${jobs} at ${places} connections`;
  return [
    {
      rule: `${jobs} lost answers: no wrong done, no wrong not-done`,
      measured: `${wrongDone} wrong done, ${wrongNotDone} wrong not-done`,
      holds: wrongDone + wrongNotDone === 0,
      published: "wrong-finding",
    },
    {
      rule: "no uncertain write is done twice",
      measured: `${lost}: ${doubled} doubled`,
      holds: doubled === 0 && groups.length > 0,
      published: "uncertain",
    },
    {
      rule: "right findings without a person: 90 % by state and marker where nothing was normalised, 85 % by match",
      measured: `${percent(sure).toFixed(1)} % of ${sure[1]} by state and marker, ${percent(match).toFixed(1)} % of ${match[1]} by match, ${percent(every).toFixed(1)} % of all`,
      holds: percent(sure) >= 90 && percent(match) >= 85,
      published: "resolved",
    },
    {
      rule: "half of what is visible at once is found done within 60 s of the schedule",
      measured: `${medianSeconds.toFixed(0)} s`,
      holds: medianSeconds <= 60,
      published: "time-to-resolution",
    },
    {
      rule: "five reads for a job on average",
      measured: readsAJob.toFixed(2),
      holds: readsAJob <= 5,
    },
    {
      // A connection with few calls learns the shape of an assumed read late, until when a finding of it is read again.
      rule: `… with the looks that are left of all ${lookOffsetsMs.length}, were each to read as much`,
      measured: readsInAll.toFixed(2),
    },
  ];
}

async function unreadFigure({ jobs, stated, reads }: WithoutRead): Promise<Figure> {
  const made = await reads();
  return {
    rule: "no vendor is asked about refills and cards, for which it has no read, and their evidence says so",
    measured: `${made} reads for ${jobs} jobs, ${stated} say so`,
    holds: made === 0 && stated === jobs,
  };
}

/** What is behind the shares, for who reads the run. */
function linesOf({ ofKind }: FindingTally, { groups }: ReadFindings): readonly string[] {
  const unknown = groups
    .flat()
    .filter(({ finding, isAnswered }) => finding !== "done" && finding !== "not-done" && !isAnswered);
  const reasons = Map.groupBy(unknown, ({ kind, reason }) => `${kind}: ${reason ?? "not looked at"}`);
  return [
    ...[...ofKind].map(([kind, share]) => `${kind}: ${percent(share).toFixed(1)} % of ${share[1]} right`),
    ...[...reasons].map(([reason, { length }]) => `${length} unknown, ${reason}`),
  ];
}
