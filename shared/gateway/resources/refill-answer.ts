import type { JobStatus } from "../../core/job-status.ts";
import type { GatewayResponse } from "../../http/messages.ts";
import { readFields } from "../../vendors/mapped-field.ts";
import type { RefillMapping } from "../../vendors/refill-mapping.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { RefillCheck } from "../model/refill-check.ts";
import { toRefillView } from "../partner-api/views/refill-view.ts";
import { bytesOf, lowerCased, ownHeadersOf, resourceAnswer, textHeaders } from "./resource-answer.ts";
import { vendorRefused } from "./resource-problems.ts";
import { readVendorText } from "./vendor-text.ts";

export interface AnsweredRefill {
  readonly vendor: Pick<VendorDescriptor, "title" | "readBody">;
  readonly operation: Operation;
  readonly mapping: RefillMapping;
  /** Of the operation's call: the vendor's, or the job itself. */
  readonly answer: GatewayResponse;
  /** `undefined` for a job that was not made by this route. */
  readonly check: RefillCheck | undefined;
}

/**
 * The refill as the answer to its request, with a link to the vendor's own answer.
 *
 * @throws Problem 422 `vendor-refused` where the vendor did not take the request: its job is `failed`
 */
export function refillAnswer({ vendor, operation, mapping, answer, check }: AnsweredRefill): GatewayResponse {
  const id = String(answer.headers["Gateway-Job"] ?? "");
  const linked = { ...answer.headers, Link: `</v1/jobs/${id}/response>; rel="via"` };
  const view = (status: JobStatus, code: number, refillNotificationId: string | null) =>
    resourceAnswer({ headers: linked }, toRefillView({ id, status, refillNotificationId, check }), code);
  // The job itself: it is queued, or was confirmed without an answer of the vendor's.
  const job = answer.headers["Gateway-Outcome"] === undefined ? statusOf(answer) : undefined;
  if (job !== undefined) return view(job, answer.status, null);
  if (answer.headers["Gateway-Vendor-Status"] !== undefined) return view("succeeded", 200, null);
  const bytes = bytesOf(answer);
  const vendorAnswer = { status: answer.status, headers: lowerCased(answer.headers), body: bytes };
  const text = readVendorText(vendorAnswer.headers, bytes);
  const reading = text && vendor.readBody(text.bytes, { operation, safe: false, whole: true });
  const isDone = answer.status >= 200 && answer.status < 300 && (reading === "success" || reading === "partial");
  if (text === undefined || !isDone) {
    throw vendorRefused(vendor.title, vendorAnswer, textHeaders(ownHeadersOf(linked)));
  }
  const { refillNotificationId } = readFields(text.json, text.json.root, mapping.answer);
  return view("succeeded", 200, refillNotificationId);
}

/** The status of a job's view in an answer of the gateway's own. */
function statusOf(answer: GatewayResponse): JobStatus {
  return (JSON.parse(Buffer.from(bytesOf(answer)).toString("utf8")) as { status: JobStatus }).status;
}
