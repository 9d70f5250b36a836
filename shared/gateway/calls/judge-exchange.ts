import { isKept } from "../../http/body.ts";
import { decodeContent } from "../../http/decode-content.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Answer } from "../../http/read-answer.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { BodyReading, VendorDescriptor } from "../../vendors/types.ts";
import { decideOutcome, type Verdict } from "./outcome.ts";

/** The body is decoded up to this, for reading alone; what the partner gets is never decoded. */
const largestReading = 6_000_000;

/** Reads one exchange by the vendor's own rules and decides what became of the call. */
export function judgeExchange(
  vendor: VendorDescriptor,
  safe: boolean,
  exchange: Exchange,
  facts: { readonly attempt: number; readonly refreshed: boolean; readonly now: number },
): Verdict {
  const answer = exchange.kind === "answered" ? exchange.answer : undefined;
  return decideOutcome({
    safe,
    attempt: facts.attempt,
    refreshed: facts.refreshed,
    exchange,
    reading: answer === undefined ? "fine" : readBody(vendor, answer),
    retryAfterSeconds: answer && answeredRetryAfter(answer.headers, facts.now),
    maintenanceStatuses: vendor.maintenanceStatuses ?? [],
    unavailableBeforeWork: vendor.unavailableBeforeWork ?? false,
  });
}

/** Whether an answer says that the work was not done. */
export function saysFailure(vendor: VendorDescriptor, answer: Answer): boolean {
  return answer.status >= 400 || readBody(vendor, answer) === "failure";
}

function readBody(vendor: VendorDescriptor, answer: Answer): BodyReading {
  if (vendor.readBody === undefined || answer.status < 200 || answer.status > 299) return "fine";
  // What is too large to hold has passed by, and was looked at on its way.
  if (isKept(answer.body)) return vendor.readBody(answer.body.outline ?? "");
  const text = decodeContent(answer.headers, answer.body, largestReading);
  return text === undefined ? "fine" : vendor.readBody(text);
}
