import { badRequest } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import { preferencesOf } from "./preferences.ts";

/** What a caller asks for by `Prefer` (RFC 7240). */
export interface Preference {
  readonly respondAsync: boolean;
  /** Seconds. */
  readonly wait: number | undefined;
}

/** Reads the preferences that we know; others are ignored, as the RFC wants, and of two of a kind the first counts. */
export function readPrefer(headers: HttpHeaders): Preference {
  let respondAsync = false;
  let wait: number | undefined;
  for (const { name, value } of (headers["prefer"] ?? []).flatMap(preferencesOf)) {
    if (name === "respond-async") respondAsync = true;
    if (name === "wait" && wait === undefined && /^\d{1,6}$/.test(value)) wait = Number(value);
  }
  return { respondAsync, wait };
}

/** A job expires a day after it was made, unless `Gateway-Expires` says sooner. */
const maxSeconds = 24 * 3600;

/**
 * Seconds after which a queued job is no longer sent.
 *
 * @throws Problem 400 for anything but whole seconds from 1 to 86,400
 */
export function readExpires(headers: HttpHeaders): number {
  const values = headers["gateway-expires"];
  if (values === undefined) return maxSeconds;
  const seconds = Number(values[0]);
  if (values.length === 1 && /^\d{1,6}$/.test(values[0] ?? "") && seconds >= 1 && seconds <= maxSeconds) {
    return seconds;
  }
  throw badRequest("Gateway-Expires must be whole seconds from 1 to 86400.");
}

/**
 * The `Idempotency-Key`, or `undefined`.
 *
 * @throws Problem 400 for an empty, repeated or overlong one
 */
export function readIdempotencyKey(headers: HttpHeaders): string | undefined {
  const values = headers["idempotency-key"];
  if (values === undefined) return undefined;
  const [key = ""] = values;
  if (values.length > 1 || key.trim() === "" || key.length > 255) {
    throw badRequest("Idempotency-Key must be given once, with 1 to 255 characters.");
  }
  return key;
}
