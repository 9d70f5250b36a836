import { deleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { defineCommand } from "./command.ts";
import { readSubject, subjectArguments } from "./read-subject.ts";
import { reportDeletion } from "./report-deletion.ts";

export const subjectsDelete = defineCommand({
  name: "subjects delete",
  summary: "Delete what is stored about a patient or a case, for good, and keep copies of it from coming back",
  ...subjectArguments,
  examples: ['printf %s "$ID" | subjects delete md-integrations/default --case-id - --yes --stage prod'],
  read: async (line, context) => ({ ...(await readSubject(line, context)), stage: context.stage.name }),
  question: ({ connections, name, stage }) => {
    const places = connections.map(({ vendor, connection }) => `${vendor}/${connection}`).join(", ");
    return `Delete for good what ${places} stores about this ${name === "case_id" ? "case" : "patient"} on stage ${stage}?`;
  },
  async run({ stores, output }, { connections, name, value }) {
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    for (const connection of connections) {
      const report = await deleteSubject(deps, { ...connection, name, value });
      reportDeletion(output, connection, report, true);
    }
    output.remark(
      "Deleted. Copies of these webhooks are dropped from now on. Jobs are not covered; the runbook says what else is not.",
    );
  },
});
