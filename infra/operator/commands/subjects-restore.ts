import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createFindHidden } from "../../../shared/gateway/privacy/find-hidden.ts";
import { createRestoreSubject } from "../../../shared/gateway/privacy/restore-subject.ts";
import { countsOf } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";
import { placesOf, readSubject, subjectArguments, whatOf } from "./read-subject.ts";

export const subjectsRestore = defineCommand({
  name: "subjects restore",
  summary: "Bring back a patient or a case within 24 hours of its erasure",
  ...subjectArguments,
  isList: true,
  examples: ['printf %s "$ID" | subjects restore md-integrations --patient-id - --yes --stage prod'],
  read: async (line, context) => ({ ...(await readSubject(line, context)), stage: context.stage.name }),
  question: (subject) =>
    `Bring back the hidden data of this ${whatOf(subject)} of ${placesOf(subject)} on stage ${subject.stage}?`,
  async run({ stores, output, record }, { connections, name, value }) {
    let found = false;
    let isHidden = false;
    for (const { vendor, connection } of connections) {
      const restored = await createRestoreSubject(stores)({ vendor, connection, name, value });
      if (restored === undefined) {
        isHidden ||= (await createFindHidden(stores)({ vendor, connection, name, value })) !== undefined;
        continue;
      }
      found = true;
      const { evt: events, dlv: deliveries, case: cases, job: jobs } = restored;
      const count = events + deliveries + cases + jobs;
      await record.erasure({ vendor, connection, outcome: "restored", count });
      output.record(
        { vendor, connection, events, deliveries, cases, jobs },
        `${vendor}/${connection}: brought back ${countsOf({ events, deliveries, cases, jobs })}.`,
      );
    }
    if (!found && isHidden) {
      throw new OperatorRefusal("It is hidden by the erasure of another id, such as its patient's: restore that one.");
    }
    if (!found) throw new OperatorRefusal("Nothing of it is hidden: it was never erased, or is removed already.");
    output.remark("Deliveries that were due continue. Jobs that were queued stay cancelled.");
  },
});
