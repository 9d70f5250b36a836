import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./read-call.ts";

/** Longer than the silence that the breaker takes for one. */
export const probeTimeoutMs = 10_000;

/**
 * The harmless question that shows whether a vendor is back, asked before a call that does work is let through to it;
 * `undefined` for a vendor of which none is known.
 */
export function probeCall(
  { probe, operations }: VendorDescriptor,
  { connectionName, partnerId }: Call,
): Call | undefined {
  const operation = operations.find(({ id }) => id === probe);
  if (operation === undefined) return undefined;
  const { id, method, path } = operation;
  return {
    connectionName,
    operation,
    action: id,
    safe: true,
    request: { method, path, query: [], headers: {}, body: new Uint8Array() },
    ...(partnerId === undefined ? {} : { partnerId }),
    longestWaitMs: 0,
  };
}
