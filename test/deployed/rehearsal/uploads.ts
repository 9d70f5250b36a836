import { attachmentOf, formType, sha256Of, type UploadBody } from "../../support/stack/upload-clients.ts";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectEqual } from "../steps/step.ts";

const attachment = "/v1/syncvet/api/AddPatientAttachment";

/** Over the limit of a direct call. */
const size = 6_000_000;

export async function largeUpload({ client }: Rehearsal): Promise<void> {
  const body = attachmentOf(size);
  const fields = { vendor: "syncvet", size, contentType: formType, sha256: sha256Of(body) };
  const created = await client.call("/v1/uploads", { body: JSON.stringify(fields) });
  expectEqual("the status of the upload", created.status, 201);
  const { uploadId, url, headers } = (await created.json()) as UploadBody;
  const put = await fetch(url, { method: "PUT", headers, body: new Uint8Array(body) });
  expectEqual("the status of the PUT", put.status, 200);
  const called = await client.call(attachment, { method: "POST", headers: { "gateway-body": uploadId } });
  expectEqual("the status of the call", called.status, 200);
  const [last] = (await client.journal("syncvet")).slice(-1);
  expectEqual("the body at the vendor", last?.bodySha256, sha256Of(body));
}
