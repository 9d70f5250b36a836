import { createReapplyErasures } from "../../../shared/gateway/privacy/reapply-erasures.ts";
import { countOf, countOfSubjects, countsOf } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";

export const subjectsReapply = defineCommand({
  name: "subjects reapply",
  summary: "After a restore from a backup: erase again every patient and case that was erased",
  examples: ["subjects reapply --stage prod"],
  read: (_line, { stage }) => stage.name,
  duringRestore: () => true,
  question: (stage) => `Erase again on stage ${stage} what was ever erased there, permanently?`,
  async run({ stores, output, progress, record }) {
    const report = await createReapplyErasures({
      ...stores,
      onErased: (done, total) => progress.show(done, "erasures", total),
    })();
    const { subjects, events, deliveries, cases, jobs, bodies, hidden, held } = report;
    const count = events + deliveries + cases + jobs;
    await record.erasure({ vendor: null, connection: null, outcome: "erased", reason: "restore", count });
    output.record(
      { subjects, events, deliveries, cases, jobs, bodies, hidden, held },
      `Erased before: ${countOfSubjects(subjects)}; hidden: ${hidden}. Erased or hidden again: ${countsOf({ events, deliveries, cases, jobs })}.`,
      `Held: ${countOfSubjects(held)}.`,
      ...(bodies > 0
        ? [`The scheduler removes ${countOf(bodies, "body", "bodies")} in the bucket within minutes.`]
        : []),
    );
  },
});
