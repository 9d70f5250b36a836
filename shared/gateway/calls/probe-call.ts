import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./call.ts";

/** In milliseconds; longer than a silence that counts as a failure of the vendor. */
export const probeTimeoutMs = 10_000;

/** The probe of a vendor without a known read: a GET does no work (RFC 9110, section 9.2.1), and 404 is an answer. */
const root: Pick<Operation, "id" | "method" | "path"> = { id: "probe", method: "GET", path: "/" };

/** The harmless read that probes a vendor whose circuit is half-open, sent before a write is admitted. */
export function probeCall(vendor: VendorDescriptor, call: Pick<Call, "connectionName" | "partnerId">): Call {
  return safeCall(probeOf(vendor), call);
}

/** The vendor's operation for its probe, where it has one. */
export function probeOf({ probe, operations }: VendorDescriptor): Operation | undefined {
  return operations.find(({ id }) => id === probe);
}

/** A read without parameters, on a call's connection and in its partner's share of the rate limit. */
export function safeCall(
  operation: Operation | undefined,
  { connectionName, partnerId }: Pick<Call, "connectionName" | "partnerId">,
): Call {
  const { id, method, path } = operation ?? root;
  return {
    connectionName,
    operation,
    action: id,
    safe: true,
    own: true,
    request: { method, path, query: [], headers: {}, body: new Uint8Array() },
    ...(partnerId === undefined ? {} : { partnerId }),
    maxWaitMs: 0,
  };
}
