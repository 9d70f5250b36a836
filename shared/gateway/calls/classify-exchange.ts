import { isBlobRef } from "../../http/body.ts";
import { decodeContent } from "../../http/decode-content.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Answer } from "../../http/read-answer.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import { type BodyReading, statusDecides, type VendorDescriptor } from "../../vendors/types.ts";
import { type Decision, decideOutcome } from "./outcome.ts";
import type { Call } from "./read-call.ts";

/** The body is decoded up to this, for reading alone; what the partner gets is never decoded. */
const maxReadingBytes = 6_000_000;

/** The part of a call that its answer is read by. */
type AnsweredCall = Pick<Call, "operation" | "safe">;

/** The decision about an attempt, and how its answer's body was read. */
export type ClassifiedExchange = Decision & { readonly reading: BodyReading };

/** Reads one exchange by the vendor's rules and decides the attempt's outcome. */
export function classifyExchange(
  vendor: VendorDescriptor,
  call: AnsweredCall,
  exchange: Exchange,
  facts: { readonly attempt: number; readonly refreshed: boolean; readonly now: number },
): ClassifiedExchange {
  const answer = exchange.kind === "answered" ? exchange.answer : undefined;
  const reading = answer === undefined ? "success" : readAnswerBody(vendor, call, answer);
  const decision = decideOutcome({
    safe: call.safe,
    attempt: facts.attempt,
    refreshed: facts.refreshed,
    exchange,
    reading,
    hasTokenCheck: vendor.tokenCheck !== undefined,
    retryAfterSeconds: answer && answeredRetryAfter(answer.headers, facts.now),
    maintenanceStatuses: vendor.maintenanceStatuses ?? [],
    unavailableBeforeWork: vendor.unavailableBeforeWork ?? false,
  });
  return { ...decision, reading };
}

/** What an answer says of the work that the call asked for. */
export interface WorkDone {
  /** The work was not done, or the answer does not say that it was. */
  readonly failed: boolean;
  /** It was done, but for some of its items. */
  readonly partial?: true;
  /** The vendor has taken it on and will do it later (202). */
  readonly vendorPending?: true;
}

/** Reads what became of the work from an answer that passes on to the partner. */
export function workDone({ operation }: AnsweredCall, status: number, reading: BodyReading): WorkDone {
  if (status >= 300 && status <= 399) return { failed: operation?.redirectMeansDone !== true };
  if (status < 200 || status > 299 || (reading !== "success" && reading !== "partial")) return { failed: true };
  return {
    failed: false,
    ...(reading === "partial" ? { partial: true } : {}),
    ...(status === 202 ? { vendorPending: true } : {}),
  };
}

/**
 * Reads the body of a 2xx by the vendor's rules. At a vendor that carries the token in the body, a 4xx may say there
 * that the token is refused; it says nothing else beyond its status.
 */
function readAnswerBody(vendor: VendorDescriptor, call: AnsweredCall, answer: Answer): BodyReading {
  const { status } = answer;
  if (vendor.readBody === statusDecides || status < 200 || (status > 299 && status < 400) || status > 499)
    return "success";
  const reading = readBody(vendor, call, answer);
  if (status < 300) return reading;
  return reading === "token-refused" || reading === "token-suspected" ? reading : "failure";
}

function readBody(vendor: VendorDescriptor, { operation, safe }: AnsweredCall, { headers, body }: Answer): BodyReading {
  // What is too large to hold has passed by, and was looked at on its way.
  const text = isBlobRef(body) ? body.outline : decodeContent(headers, body, maxReadingBytes);
  return text === undefined ? "unreadable" : vendor.readBody(text, { operation, safe, whole: !isBlobRef(body) });
}
