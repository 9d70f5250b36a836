import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { mapLimit } from "../../core/map-limit.ts";
import type { DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EndpointWatch, EndpointWatchLedger } from "../ports/endpoint-watch.ts";
import { longestDelaySeconds, type Queue } from "../ports/queue.ts";
import type { DeliveryMessage, PausedMessage } from "./queue-messages.ts";
import type { TakeUp } from "./sweep.ts";
import { drainPortion, type WebhookWaits } from "./webhook-times.ts";

export interface WatchEndpointsDependencies {
  readonly ledger: EndpointWatchLedger & Pick<DeliveryLedger, "findDelivery" | "listHeld" | "releaseHeld">;
  readonly endpoints: Pick<EndpointDirectory, "find" | "setPaused">;
  readonly notices: Queue<PausedMessage>;
  readonly deliveries: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** The index that held deliveries are found by lags behind: a drain is over when nothing was held for this long. */
const indexLagMs = 60_000;

const releasedAtOnce = 25;

/** Looks after endpoints that do not answer: tells of the pause, probes with growing waits, drains when they are back. */
export function watchEndpoints(deps: WatchEndpointsDependencies): TakeUp {
  const { ledger, endpoints, clock, waits } = deps;
  return async (due) => {
    const watch = await ledger.claimDueWatch(due, Math.ceil(clock.now() + waits.lookFor));
    if (watch === undefined) return false;
    if (watch.state === "draining") await drain(deps, watch);
    if (watch.state !== "paused") return true;
    const endpoint = await endpoints.find(watch.partnerId, watch.endpointId);
    // Resumed by its partner, or disabled or gone: then its deliveries say so one by one.
    if (endpoint?.status !== "paused") await ledger.startDrain(watch.endpointId, clock.now());
    else if (watch.told) await probe(deps, watch);
    else await tell(deps, watch);
    return true;
  };
}

async function tell({ ledger, notices, clock, waits, log }: WatchEndpointsDependencies, watch: EndpointWatch) {
  const { partnerId, endpointId } = watch;
  const pausedAt = watch.pausedAt ?? clock.now();
  log.warn("endpoint.paused", { endpoint: endpointId, partner: partnerId });
  await notices.send({ v: 1, kind: "paused", partnerId, endpointId, pausedAt });
  await ledger.planWatch(endpointId, {
    state: "paused",
    told: true,
    probes: 0,
    dueAt: Math.ceil(clock.now() + waits.firstProbe),
  });
}

/** Leases out the delivery that has waited longest; what comes of it, its attempt says. */
async function probe({ ledger, deliveries, clock, waits, log }: WatchEndpointsDependencies, watch: EndpointWatch) {
  const { endpointId } = watch;
  const [id] = await ledger.listHeld(endpointId, 1);
  const delivery = id === undefined ? undefined : await ledger.findDelivery(id);
  if (delivery === undefined && watch.heldAt <= clock.now() - indexLagMs) {
    // Nothing is left to probe with: the next event will show how the endpoint is.
    await ledger.startDrain(endpointId, clock.now());
    return;
  }
  if (delivery !== undefined) {
    await deliveries.send({ v: 1, deliveryId: delivery.id, attempt: delivery.attempted + 1, probe: true });
    log.info("endpoint.probed", { endpoint: endpointId, delivery: delivery.id });
  }
  const wait = Math.min(waits.longestProbe, waits.firstProbe * 2 ** (watch.probes + 1));
  await ledger.planWatch(endpointId, {
    state: "paused",
    told: true,
    probes: watch.probes + 1,
    dueAt: Math.ceil(clock.now() + wait),
  });
}

/** Lets one portion go, spread evenly until the next: an endpoint that is just back is not run over. */
async function drain(deps: WatchEndpointsDependencies, watch: EndpointWatch) {
  const { ledger, endpoints, deliveries, clock, waits, log } = deps;
  const { partnerId, endpointId } = watch;
  await endpoints.setPaused(partnerId, endpointId, false);
  const ids = await ledger.listHeld(endpointId, drainPortion);
  const begun = clock.now();
  const released = await mapLimit(ids, releasedAtOnce, async (deliveryId, index) => {
    const wait = (index / drainPortion) * waits.drainEvery;
    const at = Math.ceil(begun + wait);
    const attempt = await ledger.releaseHeld(deliveryId, at, at + waits.sweepAfter, begun);
    if (attempt === undefined) return false;
    await deliveries.send({ v: 1, deliveryId, attempt }, Math.min(longestDelaySeconds, Math.floor(wait / 1000)));
    return true;
  });
  if (ids.length > 0) log.info("endpoint.drained", { endpoint: endpointId, released: released.filter(Boolean).length });
  if (ids.length === 0) await ledger.finishDrain(endpointId, begun - indexLagMs);
  await ledger.planWatch(endpointId, {
    state: "draining",
    told: watch.told,
    probes: watch.probes,
    dueAt: Math.ceil(begun + waits.drainEvery),
  });
}
