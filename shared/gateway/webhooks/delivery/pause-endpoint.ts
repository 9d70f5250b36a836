import type { EndpointHealth } from "../../model/endpoint-health.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import { pauseFailures, type WebhookWaits } from "../../model/webhook-times.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";

export interface PauseDependencies {
  readonly store: Pick<EndpointHealthStore, "pause" | "startDrain">;
  readonly endpoints: Pick<EndpointStore, "setPaused">;
}

/** Whether an endpoint has failed often enough, one attempt after another, for long enough. */
export function isToBePaused(watch: EndpointHealth, waits: Pick<WebhookWaits, "pauseAfter">, now: number): boolean {
  if (watch.state === "paused" || watch.firstFailureAt === null) return false;
  return watch.failures >= pauseFailures && now - watch.firstFailureAt >= waits.pauseAfter;
}

/** The directory first: what a crash leaves between the two is made good by the next delivery, which finds it paused. */
export async function pauseEndpoint(
  { store, endpoints }: PauseDependencies,
  endpoint: EndpointRef,
  now: number,
): Promise<void> {
  await endpoints.setPaused(endpoint.partnerId, endpoint.endpointId, true);
  await store.pause(endpoint, now);
}

/** The watch first: a draining endpoint that is still called paused is put right when the scheduler drains it. */
export async function resumeEndpoint(
  { store, endpoints }: PauseDependencies,
  endpoint: EndpointRef,
  now: number,
): Promise<void> {
  await store.startDrain(endpoint.endpointId, now);
  await endpoints.setPaused(endpoint.partnerId, endpoint.endpointId, false);
}

/**
 * A probe that may not be sent any more, such as one for a grant that was withdrawn, shows nothing of its endpoint:
 * another is due at once, or what can be sent would wait behind all that cannot, hours for each.
 */
export async function probeAnother(
  { store }: { readonly store: Pick<EndpointHealthStore, "findHealth" | "planEndpoint"> },
  { endpointId }: EndpointRef,
  now: number,
): Promise<void> {
  const watch = await store.findHealth(endpointId);
  if (watch?.state !== "paused") return;
  await store.planEndpoint(endpointId, { state: "paused", notified: watch.notified, probes: watch.probes, dueAt: now });
}
