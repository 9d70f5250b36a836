import type { Clock } from "../../core/clock.ts";
import { Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import { exchange as sendRequest } from "../../http/exchange.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "../calls/call.ts";
import { classifyExchange } from "../calls/classify-exchange.ts";
import type { ConnectionStore } from "../calls/connection-store.ts";
import { exchangeLimits, outgoingRequest } from "../calls/outgoing-request.ts";
import { signWithRetry } from "../calls/sign-with-retry.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { LoginRefused } from "../tokens/token-errors.ts";
import { assessAnswer, type PathFinding } from "./assess-answer.ts";

export interface ReadOnceDependencies {
  readonly vendor: VendorDescriptor;
  readonly connections: ConnectionStore;
  /** The origin of the API. */
  readonly originOf: (connection: Connection) => string;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
}

/** Sends one read without a second attempt, and says what its answer means. */
export type ReadOnce = (call: Call) => Promise<PathFinding & { readonly status?: number }>;

/** In milliseconds, for one read. */
const readMs = 10_000;

/**
 * Sends reads with this token, each without a second attempt.
 *
 * @param deadline by the monotonic clock: the end of every read
 */
export function createReadOnce(
  { vendor, connections, originOf, clock, pause }: ReadOnceDependencies,
  token: AccessToken | undefined,
  deadline: number,
): ReadOnce {
  const get = async (): Promise<AccessToken> => {
    if (token === undefined) throw new LoginRefused();
    return token;
  };
  const signing = { vendor, connections, tokens: { get }, clock, random: Math.random, sleep: pause };
  return async (call) => {
    const end = Math.min(deadline, clock.monotonic() + readMs);
    const signed = await signWithRetry(signing, { call, deadline: end }).catch((error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    });
    if (signed === undefined) return { result: "unclear", meaning: "The call could not be signed in time." };
    if (signed instanceof Problem) return { result: "unclear", meaning: signed.members.detail ?? signed.members.title };
    const left = end - clock.monotonic();
    if (left <= 0) return { result: "unclear", meaning: "There was no time left for the call." };
    const request = outgoingRequest({ vendor, originOf }, call, signed);
    if (isBlobRef(request.body)) throw new Error("A read without a body has none in the blob store.");
    const exchange = await sendRequest({ ...request, body: request.body }, exchangeLimits(vendor, call, left));
    if (exchange.kind === "failed") return { result: "unclear", meaning: `There was no answer: ${exchange.cause}.` };
    const { status } = exchange.answer;
    const { reading } = classifyExchange(vendor, call, exchange, { attempt: 1, refreshed: false, now: clock.now() });
    return { status, ...assessAnswer(vendor, { status, reading }) };
  };
}
