import type { Exchange } from "../../http/exchange.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";

/**
 * Until when the vendor asks to be left alone, in epoch milliseconds: the `Retry-After` of an answer that says "too
 * many", "down for maintenance" or "unavailable" (RFC 9110, section 10.2.3; RFC 6585, section 4). Other answers'
 * `Retry-After` is about the one call.
 */
export function coolDownUntil(
  vendor: Pick<VendorDescriptor, "maintenanceStatuses">,
  exchange: Exchange,
  now: number,
): number | undefined {
  if (exchange.kind === "failed") return undefined;
  const { status, headers } = exchange.answer;
  if (status !== 429 && status !== 503 && !vendor.maintenanceStatuses?.includes(status)) return undefined;
  const seconds = answeredRetryAfter(headers, now);
  return seconds === undefined || seconds <= 0 ? undefined : Math.ceil(now + seconds * 1000);
}
