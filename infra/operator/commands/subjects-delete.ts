import { createDeleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { defineCommand } from "./command.ts";
import { readSubject, subjectArguments } from "./read-subject.ts";
import { reportDeletion } from "./report-deletion.ts";

export const subjectsDelete = defineCommand({
  name: "subjects delete",
  summary: "Erase the stored data of a patient or a case permanently, and drop later copies of its webhooks",
  ...subjectArguments,
  examples: ['printf %s "$ID" | subjects delete md-integrations/default --case-id - --yes --stage prod'],
  read: async (line, context) => ({ ...(await readSubject(line, context)), stage: context.stage.name }),
  question: ({ connections, name, stage }) => {
    const places = connections.map(({ vendor, connection }) => `${vendor}/${connection}`).join(", ");
    return `Erase the stored data of this ${name === "case_id" ? "case" : "patient"} of ${places} on stage ${stage} permanently?`;
  },
  async run({ stores, output, record }, { connections, name, value }) {
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    for (const connection of connections) {
      await record.erasure({ ...connection, outcome: "requested" });
      const report = await createDeleteSubject(deps)({ ...connection, name, value });
      const { events, deliveries, cases } = report;
      const count = events.length + deliveries.length + cases.length;
      await record.erasure({ ...connection, outcome: "erased", count });
      reportDeletion(output, connection, report, true);
    }
    output.remark(
      "Erased. Later copies of these webhooks are dropped. Jobs are not covered; the runbook lists what else is not.",
    );
  },
});
