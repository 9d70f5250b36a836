import type { Split, VendorAnswer } from "../../vendors/split-call.ts";
import type { CallContext } from "../calls/call-context.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import { createSendParts } from "./send-parts.ts";

/**
 * Sends the parts of a split call and merges their answers. The merged answer reports a part that failed for a passing
 * cause; any other failure of a part fails the whole call.
 *
 * The function throws as `createSendCall`.
 */
export function createSendSplit(
  deps: SendDependencies,
): (context: CallContext & { readonly split: Split }) => Promise<VendorAnswer> {
  const sendParts = createSendParts(deps);
  return async ({ split, ...context }) => {
    const parts = await sendParts(context, split.bodies, ({ members }) => members.retryable !== true);
    const merged = split.merge(parts);
    if (merged !== undefined) return merged;
    const failure = parts.find((part) => !part.answered);
    throw failure?.problem ?? new Error("A split call has neither answers nor failures.");
  };
}
