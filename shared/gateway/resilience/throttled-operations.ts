import { createHash } from "node:crypto";
import type { Operation } from "../../vendors/types.ts";
import type { ConnectionHealth, Throttling } from "../model/connection-health.ts";

/** What a call's vendor limits together with it. */
export interface ThrottledCall {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation?: Pick<Operation, "id"> | undefined;
  readonly request?: { readonly path: string };
}

/**
 * The name under which a call is throttled: its operation, or a digest of the first segment of a path that the catalogue
 * does not know, since a partner chooses that.
 */
export function throttlingKey({ operation, request }: ThrottledCall): string {
  if (operation !== undefined) return operation.id;
  const [, segment = ""] = request?.path.split("/") ?? [];
  return `path:${createHash("sha256").update(segment).digest("hex").slice(0, 16)}`;
}

/** Until when a call's operation is blocked, in epoch milliseconds; 0 where the vendor has not refused it. */
export function throttledUntil({ throttling }: Pick<ConnectionHealth, "throttling">, call: ThrottledCall): number {
  if (throttling === undefined || Object.keys(throttling.operations).length === 0) return 0;
  return throttling.operations[throttlingKey(call)] ?? 0;
}

/** Whether any operation is blocked. */
export function isThrottled({ throttling }: Pick<ConnectionHealth, "throttling">, now: number): boolean {
  return Object.values(throttling?.operations ?? {}).some((end) => end > now);
}

export interface NewThrottling {
  readonly operations: Throttling["operations"];
  /** Another operation is throttled, too: the vendor limits the connection. */
  readonly connection: boolean;
}

/**
 * Adds an operation that the vendor has just refused with 429. What is over is dropped.
 *
 * @param until when it may be called again, in epoch milliseconds; an earlier time than the known one changes nothing
 */
export function throttle(
  { throttling }: Pick<ConnectionHealth, "throttling">,
  { key, until, now }: { readonly key: string; readonly until: number; readonly now: number },
): NewThrottling {
  const current = Object.entries(throttling?.operations ?? {}).filter(([, end]) => end > now);
  const known = current.find(([name]) => name === key)?.[1] ?? 0;
  return {
    operations: Object.fromEntries([...current, [key, Math.max(known, until)]]),
    connection: current.some(([name]) => name !== key),
  };
}
