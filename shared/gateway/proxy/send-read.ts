import type { Log } from "../../core/log.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { Answer } from "../../http/read-answer.ts";
import type { CallContext } from "../calls/call-context.ts";
import { answerPrefix } from "../calls/redirect-large-response.ts";
import { createSendCall } from "../calls/send-call.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUnavailable, uploadUsed } from "../uploads/upload-problems.ts";

export interface SendReadDependencies extends SendDependencies {
  readonly uploads: UploadStore;
  readonly bodies: BlobStore;
  readonly log: Log;
}

/**
 * Sends a read, which leaves no record since a second one changes nothing. The request claims the upload that the call
 * sends, and releases it unless the vendor has answered.
 *
 * The function throws Problem 409 when another call has claimed the upload, and else as `createSendCall`.
 */
export function createSendRead(deps: SendReadDependencies): (context: CallContext) => Promise<Answer> {
  const sendCall = createSendCall(deps);
  const releaseUpload = createReleaseUpload(deps);
  return async ({ request: { requestId }, call, deadline, progress }) => {
    const input = { call: { ...call, storeAnswerUnder: answerPrefix(deps.vendor.id) }, deadline, progress };
    const { body } = call.request;
    const upload = uploadOf(body);
    if (upload === undefined) return (await sendCall(input)).answer;
    const { id, sha256 } = upload;
    const claim = await orUnavailable(deps.uploads.claimUpload(id, requestId, sha256), uploadUnavailable);
    if (claim === "refused") throw uploadUsed();
    let end: "answered" | "not-done" = "not-done";
    try {
      const { answer } = await sendCall(input);
      end = "answered";
      return answer;
    } finally {
      await releaseUpload({ body, user: requestId, end });
    }
  };
}
