import type { Log } from "../../core/log.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { Answer } from "../../http/read-answer.ts";
import type { Call } from "../calls/read-call.ts";
import { sendCall } from "../calls/send-call.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { releaseUploadAfter } from "../uploads/release-upload.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUnavailable, uploadUsed } from "../uploads/upload-problems.ts";

export interface SendReadDependencies extends SendDependencies {
  readonly uploads: UploadStore;
  readonly bodies: LargeBodyStore;
  readonly log: Log;
}

/**
 * Makes a call that leaves no record, since doing it twice changes nothing. An upload that it sends is given back
 * unless the vendor has answered.
 *
 * @param requestId of the request that has the upload meanwhile
 * @throws Problem 409 when another call has the upload, and as `sendCall`
 */
export async function sendRead(
  deps: SendReadDependencies,
  call: Call,
  requestId: string,
  deadline: number,
): Promise<Answer> {
  const kept = { ...call, storeAnswerUnder: "answers" };
  const { body } = call.request;
  const upload = uploadOf(body);
  if (upload === undefined) return (await sendCall(deps, kept, body, deadline)).answer;
  const { id, sha256 } = upload;
  const claim = await orUnavailable(deps.uploads.claimUpload(id, requestId, sha256), uploadUnavailable);
  if (claim === "refused") throw uploadUsed();
  let end: "answered" | "not-done" = "not-done";
  try {
    const { answer } = await sendCall(deps, kept, body, deadline);
    end = "answered";
    return answer;
  } finally {
    await releaseUploadAfter(deps, body, requestId, end);
  }
}
