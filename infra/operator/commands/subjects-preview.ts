import { createFindHidden } from "../../../shared/gateway/privacy/find-hidden.ts";
import { createPreviewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { waitOf } from "../terminal/wait-of.ts";
import { defineCommand } from "./command.ts";
import { readSubject, subjectArguments } from "./read-subject.ts";
import { isEmpty, reportDeletion } from "./report-deletion.ts";

export const subjectsPreview = defineCommand({
  name: "subjects preview",
  summary: "List the stored data of a patient or a case, which a deletion would erase",
  ...subjectArguments,
  isList: true,
  examples: ['printf %s "$ID" | subjects preview md-integrations --patient-id - --stage prod'],
  read: readSubject,
  async run({ stores, output }, { connections, name, value }) {
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    let isStored = false;
    for (const connection of connections) {
      const id = { ...connection, name, value };
      const report = await createPreviewDeletion(deps)(id);
      isStored ||= !isEmpty(report);
      reportDeletion(output, connection, report, { isDeleted: false, hidden: await createFindHidden(stores)(id) });
    }
    const wait = waitOf(stores.erasureWaits.restorable);
    output.remark(
      `Nothing was changed.${isStored ? ` \`subjects delete\` hides what is listed, and removes it after ${wait}.` : ""}`,
    );
  },
});
