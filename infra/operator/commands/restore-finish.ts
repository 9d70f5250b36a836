import type { Job } from "../../../shared/gateway/model/job.ts";
import { createFinishRestore } from "../../../shared/gateway/restore/finish-restore.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readSince } from "./read-since.ts";
import { openPreviousOf, previousJobsOf, previousOption, readPrevious } from "./restore-options.ts";

export const restoreFinish = defineCommand({
  name: "restore finish",
  summary: "After a restore: make queued orders uncertain, erase again, remove orphaned bodies, and let the stage run",
  options: [
    previousOption,
    { flags: "--since <time>", description: "RFC 3339 time of the backup: jobs of before it are not compared" },
  ],
  examples: ["restore finish --since 2026-01-31T05:00:00Z --stage prod"],
  read: (line, { stage }) => ({
    suffix: readPrevious(line),
    since: readSince(lastOf(line, "since")),
    stage: stage.name,
  }),
  duringRestore: () => true,
  question: ({ stage }) =>
    `Make every restored order of stage ${stage} uncertain that is not ended, erase again what was ever erased there, and let it run?`,
  async run(context, { suffix, since }) {
    const { stores, output, progress, places, record } = context;
    const before = await previousJobsOf(context, openPreviousOf(context, suffix), since);
    const finish = createFinishRestore({
      ...stores,
      onErased: (done, total) => progress.show(done, "erasures", total),
    });
    const { erased, held, lost, bodies } = await finish({ suffix: places.restoredFrom, previous: before });
    const orders = [...viewsOf("was-open", held), ...viewsOf("was-lost", lost)];
    for (const { job, why, partnerId, vendor, connection, operation, status } of orders) {
      output.remark([why, job, partnerId, `${vendor}/${connection}`, operation, status].join("  "));
    }
    for (const key of bodies.unknown) output.remark(`unknown object  ${key}`);
    const { subjects, events, deliveries, cases, jobs, hidden } = erased;
    const count = events + deliveries + cases + jobs;
    await record.erasure({ vendor: null, connection: null, outcome: "erased", reason: "restore", count });
    output.record(
      {
        held: held.length,
        lost: lost.length,
        subjects,
        hidden,
        events,
        cases,
        jobs,
        removed: bodies.removed,
        kept: bodies.kept,
        orders,
        unknownObjects: bodies.unknown,
      },
      `${held.length + lost.length} orders are uncertain: their partners check each with the vendor and resolve it.`,
      `${subjects} erased patients and cases, ${hidden} hidden ones: ${events} events, ${cases} cases and ${jobs} jobs erased or hidden again.`,
      `${bodies.removed} bodies without a record removed, ${bodies.kept} kept.`,
    );
    if (before === undefined) {
      output.remark("The jobs of after the backup are lost: the runbook says how to find them in the logs.");
    }
    output.remark("The stage may run.");
  },
});

function viewsOf(why: "was-open" | "was-lost", jobs: readonly Job[]) {
  return jobs.map(({ id, partnerId, vendor, connection, operation, status }) => ({
    ...{ job: id, why, partnerId, vendor, connection, operation, status },
  }));
}
