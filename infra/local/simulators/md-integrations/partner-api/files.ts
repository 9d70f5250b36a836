import { randomUUID } from "node:crypto";
import { changedNow } from "./case-parts.ts";
import type { Entity } from "./entity.ts";
import { formFields } from "./form-data.ts";
import { idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { unprocessable } from "./refusal.ts";
import { oneView } from "./views.ts";

/** Stores the file of a form with `name`, `type` and `file`. A body of another type has its members. */
function createFile({ account, operation, call, body }: PartnerCall): PartnerAnswer {
  const fields = formFields(call.headers["content-type"], call.body);
  const file = fields?.find(({ name }) => name === "file");
  if (fields && file === undefined) throw unprocessable("The file field is required.");
  const textNamed = (wanted: string) => fields?.find(({ name }) => name === wanted)?.value.toString("utf8");
  const id = randomUUID();
  const name = textNamed("name") ?? file?.fileName ?? "file";
  const stored: Entity = {
    ...body,
    ...(fields === undefined ? {} : { name, type: textNamed("type") ?? null }),
    file_id: id,
    path: `files/${id}/${name}`,
    mime_type: file?.contentType ?? "application/octet-stream",
    url: `https://files.example.com/${id}/${encodeURIComponent(name)}`,
    url_thumbnail: null,
    ...changedNow(),
  };
  return { value: oneView(operation, account.files.put(id, stored)) };
}

export const fileOperations: Readonly<Record<string, PartnerOperation>> = {
  createFile,
  getFile: (call) => ({ value: oneView(call.operation, call.account.files.get(idAt(call, 0))) }),
  deleteFile(call) {
    call.account.files.remove(idAt(call, 0));
    return { value: [] };
  },
};
