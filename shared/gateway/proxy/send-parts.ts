import { mapLimit } from "../../core/map-limit.ts";
import { Problem } from "../../core/problem.ts";
import { isBuffered } from "../../http/read-answer.ts";
import type { VendorAnswer } from "../../vendors/split-call.ts";
import type { CallContext } from "../calls/call-context.ts";
import { createSendCall } from "../calls/send-call.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import { SendProgress } from "../calls/send-progress.ts";

/** The result of one part of a call: the vendor's answer, or the problem that took its place. */
export type SentPart =
  | { readonly answered: true; readonly answer: VendorAnswer }
  | { readonly answered: false; readonly problem: Problem };

/** Parts of a call that are sent at once. */
const partsAtOnce = 8;

/**
 * Sends a read in parts, each the call with another body, and counts their exchanges as the call's.
 *
 * The function throws what `isFinal` says is no failure of a part alone, and errors that are no Problem.
 */
export function createSendParts(deps: SendDependencies) {
  const sendCall = createSendCall(deps);
  return (
    { call, deadline, progress }: Pick<CallContext, "call" | "deadline" | "progress">,
    bodies: readonly Uint8Array[],
    isFinal: (problem: Problem) => boolean,
  ): Promise<readonly SentPart[]> =>
    mapLimit(bodies, partsAtOnce, async (body) => {
      const part = { ...call, request: { ...call.request, body } };
      try {
        const { answer } = await sendCall({ call: part, deadline, progress: new SendProgress(progress) });
        if (!isBuffered(answer)) throw new Error("The answer of a part was stored elsewhere.");
        return { answered: true, answer };
      } catch (error) {
        if (!(error instanceof Problem) || isFinal(error)) throw error;
        return { answered: false, problem: error };
      }
    });
}
