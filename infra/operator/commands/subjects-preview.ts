import { createPreviewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { defineCommand } from "./command.ts";
import { readSubject, subjectArguments } from "./read-subject.ts";
import { reportDeletion } from "./report-deletion.ts";

export const subjectsPreview = defineCommand({
  name: "subjects preview",
  summary: "List the stored data of a patient or a case, which a deletion would erase",
  ...subjectArguments,
  examples: ['printf %s "$ID" | subjects preview md-integrations --patient-id - --stage prod'],
  read: readSubject,
  async run({ stores, output }, { connections, name, value }) {
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    for (const connection of connections) {
      const report = await createPreviewDeletion(deps)({ ...connection, name, value });
      reportDeletion(output, connection, report, false);
    }
    output.remark("Nothing was changed. `subjects delete` hides it, and erases it after 24 hours.");
  },
});
