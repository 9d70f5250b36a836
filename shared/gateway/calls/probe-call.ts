import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./read-call.ts";

/** Longer than the silence that the breaker takes for one. */
export const probeTimeoutMs = 10_000;

/** What may be asked of any host: a GET asks for nothing to be done (RFC 9110, section 9.2.1), and 404 is an answer. */
const root: Pick<Operation, "id" | "method" | "path"> = { id: "probe", method: "GET", path: "/" };

/** The harmless question that shows whether a vendor is back, asked before a call that does work is let through to it. */
export function probeCall(
  { probe, operations }: VendorDescriptor,
  call: Pick<Call, "connectionName" | "partnerId">,
): Call {
  return safeCall(
    operations.find(({ id }) => id === probe),
    call,
  );
}

/** A read without parameters, on a call's connection and its partner's share of the budget. */
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
    request: { method, path, query: [], headers: {}, body: new Uint8Array() },
    ...(partnerId === undefined ? {} : { partnerId }),
    maxWaitMs: 0,
  };
}
