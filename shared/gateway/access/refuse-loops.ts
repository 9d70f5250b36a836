import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import { hopHeader, isOwnHop } from "./hop-header.ts";

export interface RefuseLoopsDependencies {
  readonly digest: () => Promise<KeyedDigest>;
  readonly clock: Pick<Clock, "now">;
  readonly log: Pick<Log, "warn">;
}

/**
 * Refuses a request that the gateway has caused itself: one with a valid `Gateway-Hop`, such as a delivery that its
 * receiver forwards to the gateway. Only such a request needs the key.
 *
 * The function throws Problem 508 `loop-detected`, `not-sent`. Where the key cannot be read, nothing is refused.
 */
export function createRefuseLoops({ digest, clock, log }: RefuseLoopsDependencies) {
  return async ({ headers, requestId }: Pick<GatewayRequest, "headers" | "requestId">): Promise<void> => {
    if (headers[hopHeader] === undefined) return;
    const key = await digest().catch((error: unknown) => {
      log.warn("loop.not-checked", { requestId, ...describeError(error) });
    });
    if (key === undefined || !isOwnHop(headers, key, clock.now())) return;
    log.warn("loop.refused", { requestId });
    throw loopDetected();
  };
}

/** 508: the request would lead from the gateway to the gateway. */
export function loopDetected(): Problem {
  return new Problem({
    status: 508,
    name: "loop-detected",
    title: "Loop detected",
    detail: "The gateway has sent this request itself, and a receiver has forwarded it back. Nothing was sent.",
    outcome: "not-sent",
  });
}
