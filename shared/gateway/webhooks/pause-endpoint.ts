import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EndpointWatch, EndpointWatchLedger } from "../ports/endpoint-watch.ts";
import type { EndpointRef } from "../ports/event-ledger.ts";
import { pauseFailures, type WebhookWaits } from "./webhook-times.ts";

export interface PauseDependencies {
  readonly ledger: Pick<EndpointWatchLedger, "pause" | "startDrain">;
  readonly endpoints: Pick<EndpointDirectory, "setPaused">;
}

/** Whether an endpoint has failed often enough, one attempt after another, for long enough. */
export function isToBePaused(watch: EndpointWatch, waits: Pick<WebhookWaits, "pauseAfter">, now: number): boolean {
  if (watch.state === "paused" || watch.firstFailureAt === null) return false;
  return watch.failures >= pauseFailures && now - watch.firstFailureAt >= waits.pauseAfter;
}

/** The directory first: what a crash leaves between the two is made good by the next delivery, which finds it paused. */
export async function pauseEndpoint(
  { ledger, endpoints }: PauseDependencies,
  endpoint: EndpointRef,
  now: number,
): Promise<void> {
  await endpoints.setPaused(endpoint.partnerId, endpoint.endpointId, true);
  await ledger.pause(endpoint, now);
}

/** The watch first: a draining endpoint that is still called paused is put right when the sweeper drains it. */
export async function resumeEndpoint(
  { ledger, endpoints }: PauseDependencies,
  endpoint: EndpointRef,
  now: number,
): Promise<void> {
  await ledger.startDrain(endpoint.endpointId, now);
  await endpoints.setPaused(endpoint.partnerId, endpoint.endpointId, false);
}

/**
 * A probe that may not be sent any more, such as one for a grant that was withdrawn, shows nothing of its endpoint:
 * another is due at once, or what can be sent would wait behind all that cannot, hours for each.
 */
export async function probeAnother(
  { ledger }: { readonly ledger: Pick<EndpointWatchLedger, "findWatch" | "planWatch"> },
  { endpointId }: EndpointRef,
  now: number,
): Promise<void> {
  const watch = await ledger.findWatch(endpointId);
  if (watch?.state !== "paused") return;
  await ledger.planWatch(endpointId, { state: "paused", told: watch.told, probes: watch.probes, dueAt: now });
}
