import { mapLimit } from "../../core/map-limit.ts";
import { Problem } from "../../core/problem.ts";
import { isBuffered } from "../../http/read-answer.ts";
import type { PartResult, Split, VendorAnswer } from "../../vendors/split-call.ts";
import type { CallContext } from "../calls/call-context.ts";
import { createSendCall } from "../calls/send-call.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import { SendProgress } from "../calls/send-progress.ts";

/** Parts of a split call that are sent at once. */
const partsAtOnce = 8;

/**
 * Sends the parts of a split call and merges their answers. The merged answer reports a part that failed for a passing
 * cause; any other failure of a part fails the whole call.
 *
 * The function throws as `createSendCall`.
 */
export function createSendSplit(
  deps: SendDependencies,
): (context: CallContext & { readonly split: Split }) => Promise<VendorAnswer> {
  const sendCall = createSendCall(deps);
  return async ({ call, deadline, progress, split }) => {
    const failures: Problem[] = [];
    const results = await mapLimit(split.bodies, partsAtOnce, async (body): Promise<PartResult> => {
      const part = { ...call, request: { ...call.request, body } };
      try {
        const { answer } = await sendCall({ call: part, deadline, progress: new SendProgress(progress) });
        if (!isBuffered(answer)) throw new Error("The answer of a part was stored elsewhere.");
        return { answered: true, answer };
      } catch (error) {
        if (!(error instanceof Problem) || error.members.retryable !== true) throw error;
        failures.push(error);
        return { answered: false };
      }
    });
    const merged = split.merge(results);
    if (merged !== undefined) return merged;
    throw failures[0] ?? new Error("A split call has neither answers nor failures.");
  };
}
