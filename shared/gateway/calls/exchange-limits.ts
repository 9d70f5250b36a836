import { randomUUID } from "node:crypto";
import type { ExchangeLimits } from "../../http/exchange.ts";
import { maxDirectBody } from "../../http/messages.ts";
import type { AnswerLimits } from "../../http/read-answer.ts";
import { statusDecides, type VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./read-call.ts";

/** Of an answer that is kept as it comes, and handed on by a link. */
const maxAnswerBytes = 100 * 1_048_576;

/** Of an answer that has to be held: a part of one that will be put together. */
const maxHeldAnswer = 6_000_000;

/** A read that has had no answer by then is tried once more within the caller's budget. */
const readTimeoutMs = 12_000;

/** What one try may take: time, and an answer of what size. */
export function exchangeLimits(vendor: VendorDescriptor, call: Call, leftMs: number): ExchangeLimits {
  return {
    timeoutMs: Math.max(1, call.safe ? Math.min(leftMs, readTimeoutMs) : leftMs),
    ...answerLimits(call.storeAnswerUnder, vendor),
    freshConnection: !call.safe,
  };
}

function answerLimits(place: string | undefined, { readBody }: VendorDescriptor): AnswerLimits {
  if (place === undefined) return { maxAnswerBytes: maxHeldAnswer };
  const key = `${place}/${randomUUID()}`;
  return { maxAnswerBytes, storeAnswer: { over: maxDirectBody, key, outlined: readBody !== statusDecides } };
}

/** A write that cannot be answered in time would only become uncertain. */
export function minMs(call: Call): number {
  return call.safe ? 1 : 500;
}
