import { randomUUID } from "node:crypto";
import type { ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";
import { maxDirectBody } from "../../http/messages.ts";
import type { AnswerLimits } from "../../http/read-answer.ts";
import { encodeQuery } from "../../http/vendor-path.ts";
import { statusDecides, type VendorDescriptor } from "../../vendors/types.ts";
import { vendorRoute } from "../../vendors/vendor-route.ts";
import type { Call } from "./call.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import type { SignedCall } from "./sign-call.ts";

/** A signed call as it is sent: to the vendor's host, with the vendor's method and path. */
export function outgoingRequest(
  deps: Pick<SendDependencies, "vendor" | "originOf">,
  call: Call,
  { request: signed, connection }: SignedCall,
): OutgoingRequest {
  const { method, path } = vendorRoute(deps.vendor, call.operation, call.request);
  const query = encodeQuery([...call.request.query, ...(signed.query ?? [])]);
  const url = new URL(`${deps.originOf(connection)}${path}${query}`);
  return { method, url, headers: signed.headers, body: signed.body };
}

/** In bytes, of an answer that is stored on its way and forwarded as a link. */
const maxAnswerBytes = 100 * 1_048_576;

/** In bytes, of an answer that is held in memory: a part of one that will be merged. */
const maxHeldAnswer = 6_000_000;

/** In milliseconds: a read without an answer by then is sent once more within its caller's time. */
const readTimeoutMs = 12_000;

/** How long one attempt may take, and how large its answer may be. */
export function exchangeLimits(vendor: VendorDescriptor, call: Call, leftMs: number): ExchangeLimits {
  return {
    timeoutMs: Math.max(1, call.safe ? Math.min(leftMs, readTimeoutMs) : leftMs),
    ...answerLimits(call.storeAnswerUnder, vendor),
    freshConnection: !call.safe,
  };
}

function answerLimits(prefix: string | undefined, { readBody }: VendorDescriptor): AnswerLimits {
  if (prefix === undefined) return { maxAnswerBytes: maxHeldAnswer };
  const key = `${prefix}/${randomUUID()}`;
  return { maxAnswerBytes, storeAnswer: { over: maxDirectBody, key, outlined: readBody !== statusDecides } };
}

/** The least time in which a call is sent: a write that cannot be answered in time would only become uncertain. */
export function minMs(call: Call): number {
  return call.safe ? 1 : 500;
}
