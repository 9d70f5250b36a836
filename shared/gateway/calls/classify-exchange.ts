import { type BlobRef, isBlobRef } from "../../http/body.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Answer } from "../../http/read-answer.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import { type BodyReading, statusDecides, type VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./call.ts";
import { type Decision, decideOutcome } from "./outcome.ts";

/** In bytes of the decoded body, for reading alone; the partner gets the body as it came. */
const maxReadingBytes = 6_000_000;

/** The part of a call that the reading of its answer depends on. */
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

/** What an answer says about the work. */
export interface WorkDone {
  /** The work was not done, or the answer does not say that it was. */
  readonly failed: boolean;
  /** Some of its items were not done. */
  readonly partial?: true;
  /** The vendor has accepted it and will do it later (202). */
  readonly vendorPending?: true;
}

/** Reads the result of the work from an answer that is forwarded to the partner. */
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
 * Reads the body of a 2xx by the vendor's rules. The body of a 4xx can only say that a token in the body is refused; the
 * rest is in its status.
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
  // Of an answer that is too large for memory, the outline was collected while it was stored.
  const text = isBlobRef(body) ? outlineOf(body) : decodeToUtf8(headers, body, maxReadingBytes);
  return text === undefined ? "unreadable" : vendor.readBody(text, { operation, safe, whole: !isBlobRef(body) });
}

function outlineOf({ outline }: BlobRef): Uint8Array | undefined {
  return outline === undefined ? undefined : Buffer.from(outline);
}
