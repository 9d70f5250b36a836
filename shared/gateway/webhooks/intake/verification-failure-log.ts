import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { measure } from "../../../core/measure.ts";
import type { VerificationFailure } from "./verify-webhook/scheme.ts";

/** What a sample says beside the reason: ids and names of the gateway's own. */
export interface FailedWebhook {
  readonly requestId: string;
  /** The address that sent it: all lines have it, so that an operator can count them by source. */
  readonly source?: string | undefined;
  /** Set for a connection that exists; any other name is the sender's text. */
  readonly vendor?: string;
  readonly connection?: string;
}

const minuteMs = 60_000;
/** In full for each reason, container and minute; of the later ones one in a hundred. */
const fullPerMinute = 5;
const fullOneIn = 100;

/**
 * Logs webhooks that failed verification, without any of their content. Every failure has a line with its reason for
 * the metric filter, because a count in memory would be lost with its container. Only samples have more than the
 * reason and the source, so that a flood of forgeries stays cheap.
 */
export function verificationFailureLog(log: Log, clock: Clock) {
  const counts = new Map<VerificationFailure, { since: number; failures: number }>();
  return (reason: VerificationFailure, { requestId, source, vendor, connection }: FailedWebhook): void => {
    const now = clock.monotonic();
    const known = counts.get(reason);
    const count = known !== undefined && now - known.since < minuteMs ? known : { since: now, failures: 0 };
    count.failures += 1;
    counts.set(reason, count);
    const isSample = count.failures <= fullPerMinute || count.failures % fullOneIn === 0;
    const isKnown = vendor !== undefined && connection !== undefined;
    log.warn(
      "webhook.refused",
      isSample ? { reason, source, requestId, vendor, connection } : { reason, source },
      isKnown ? measure({ WebhooksIn: 1 }, { vendor, connection, result: "refused" }) : undefined,
    );
  };
}
