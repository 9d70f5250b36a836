import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { RefusalReason } from "./verify-webhook/refusal-reason.ts";

/** What a sample says beside the reason: ids that we made, and names of ours. */
export interface RefusedWebhook {
  readonly requestId: string;
  /** Only a connection that there is: any other name is the sender's own text. */
  readonly vendor?: string;
  readonly connection?: string;
}

const minuteMs = 60_000;
/** In full for each reason, container and minute; later ones in full once in a hundred. */
const fullPerMinute = 5;
const fullOneIn = 100;

/**
 * Writes down refusals, nothing of their content among it. Each has a line with its reason, since a metric filter
 * counts those: a count that was summed up in memory would die with its container. Only samples of the lines say
 * more, so that a flood of forgeries stays small.
 */
export function refusalLog(log: Log, clock: Clock) {
  const counts = new Map<RefusalReason, { begun: number; refused: number }>();
  return (reason: RefusalReason, { requestId, vendor, connection }: RefusedWebhook): void => {
    const now = clock.monotonic();
    const standing = counts.get(reason);
    const count = standing !== undefined && now - standing.begun < minuteMs ? standing : { begun: now, refused: 0 };
    count.refused += 1;
    counts.set(reason, count);
    const isSample = count.refused <= fullPerMinute || count.refused % fullOneIn === 0;
    log.warn("webhook.refused", isSample ? { reason, requestId, vendor, connection } : { reason });
  };
}
