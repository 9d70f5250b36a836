import type { Exchange } from "../../http/exchange.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";

/**
 * What one attempt shows of the vendor's health. A 4xx is a success: one partner's bad requests are no reason to block
 * the calls of others. A `silence` is a vendor that does not answer in time.
 */
export type Signal = "success" | "failure" | "silence" | "inconclusive";

/** In milliseconds: a call with less time than this to be answered shows nothing of the vendor. */
const minSilenceMs = 8_000;

/** @param tookMs how long the exchange lasted */
export function signalOf(
  vendor: Pick<VendorDescriptor, "maintenanceStatuses">,
  exchange: Exchange,
  tookMs: number,
): Signal {
  if (exchange.kind === "failed") {
    // An answer that the gateway cannot take is an answer, and a body that it cannot send shows nothing.
    if (exchange.cause === "answer-too-large" || exchange.cause === "answer-not-stored") return "success";
    if (["body-unreadable", "body-cut", "invalid-request"].includes(exchange.cause)) return "inconclusive";
    if (exchange.cause !== "timeout") return "failure";
    return tookMs >= minSilenceMs ? "silence" : "inconclusive";
  }
  const { status } = exchange.answer;
  if (vendor.maintenanceStatuses?.includes(status)) return "failure";
  return status >= 500 && status !== 501 ? "failure" : "success";
}

/** A pause that the vendor asked for. */
export interface CoolDown {
  /** A vendor that limits calls may do so by operation; one that is down or in maintenance takes none. */
  readonly of: "operation" | "connection";
  /** Its end, in epoch milliseconds. */
  readonly until: number;
}

/**
 * The pause that the vendor asked for: the `Retry-After` of a 429, a maintenance status or a 503 (RFC 9110, section
 * 10.2.3; RFC 6585, section 4). In other answers `Retry-After` is about one call.
 */
export function coolDownOf(
  vendor: Pick<VendorDescriptor, "maintenanceStatuses">,
  exchange: Exchange,
  now: number,
): CoolDown | undefined {
  if (exchange.kind === "failed") return undefined;
  const { status, headers } = exchange.answer;
  if (status !== 429 && status !== 503 && !vendor.maintenanceStatuses?.includes(status)) return undefined;
  const seconds = answeredRetryAfter(headers, now);
  if (seconds === undefined || seconds <= 0) return undefined;
  const isMaintenance = vendor.maintenanceStatuses?.includes(status) ?? false;
  return {
    of: status === 429 && !isMaintenance ? "operation" : "connection",
    until: Math.ceil(now + seconds * 1000),
  };
}
