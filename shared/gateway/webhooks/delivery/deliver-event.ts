import { randomUUID } from "node:crypto";
import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { Post } from "../../../http/guarded-post.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import { maxConcurrentAttempts, type WebhookWaits } from "../../model/webhook-times.ts";
import type { AfterAttempt, DeliveryStore } from "../../ports/delivery-store.ts";
import type { AttemptSlot, EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ObjectStore } from "../../ports/object-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";
import { authorizeDelivery, loadDeliveryContext } from "./authorize-delivery.ts";
import { deferDelivery } from "./defer-delivery.ts";
import { enqueueAttempt } from "./enqueue-delivery.ts";
import { holdDelivery, pinHeldEvent } from "./hold-delivery.ts";
import { isToBePaused, pauseEndpoint, probeAnother, resumeEndpoint } from "./pause-endpoint.ts";
import { nextWait } from "./retry-schedule.ts";
import { type AttemptReport, sendDelivery } from "./send-delivery.ts";

export interface DeliverEventDependencies {
  readonly store: DeliveryStore &
    Pick<EventStore, "findEvent" | "holdEvent" | "releaseEvent"> &
    Pick<
      EndpointHealthStore,
      "findHealth" | "acquireSlot" | "releaseSlot" | "pause" | "startDrain" | "markHeld" | "planEndpoint"
    >;
  readonly endpoints: Pick<EndpointStore, "find" | "disable" | "setPaused">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly eventBodies: Pick<ObjectStore, "get">;
  readonly post: Post;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** Time for one POST, from look-up to answer (design, Webhooks). */
export const attemptTimeoutMs = 15_000;

/**
 * How long a worker has an attempt to itself: beyond the POST, and short of the queue's own second receive, so that
 * the message of a worker that died finds the claim free.
 */
const claimMs = 20_000;

/**
 * Makes one attempt at one delivery, unless it was made already or somebody is making it. While its endpoint is paused
 * the delivery is held instead; while the endpoint has as many attempts as it gets at once, the message is put back.
 */
export function deliverEvent(deps: DeliverEventDependencies) {
  const { store, endpoints, partners, clock, log } = deps;
  return async (message: DeliveryMessage): Promise<void> => {
    const { deliveryId: id, attempt: number } = message;
    const delivery = await store.findDelivery(id);
    // Whoever held it may have been cut short.
    if (delivery?.status === "held") await pinHeldEvent(deps, delivery);
    if (!isAt(delivery, message)) return log.info("delivery.dropped", { delivery: id, attempt: number });

    const decision = authorizeDelivery(await loadDeliveryContext(store, endpoints, partners, delivery));
    if (!decision.send) {
      const attempt = { at: clock.now(), status: null, durationMs: 0, error: `Not sent: ${decision.why}.` };
      await makeAttempt(deps, message, async () => ({ attempt, final: true }));
      if (message.probe === true) await probeAnother(deps, delivery, clock.now());
      return;
    }
    const isForced = message.probe === true || delivery.manualAttempt === number;
    if (decision.endpoint.status === "paused" && !isForced && (await holdDelivery(deps, delivery, number))) {
      return log.info("delivery.held", { delivery: id, attempt: number });
    }
    const slot = { endpoint: delivery, token: randomUUID(), until: clock.now() + claimMs };
    if (!(await store.acquireSlot(delivery, slot, maxConcurrentAttempts, clock.now())))
      return deferDelivery(deps, message);
    await makeAttempt(deps, message, () => sendDelivery(deps, decision.event, decision.endpoint), slot);
  };
}

/** Whether the delivery waits for just this attempt. */
function isAt(delivery: Delivery | undefined, { attempt, probe }: DeliveryMessage): delivery is Delivery {
  if (delivery === undefined || delivery.attempted !== attempt - 1) return false;
  return delivery.status === "pending" || (delivery.status === "held" && probe === true);
}

async function makeAttempt(
  deps: DeliverEventDependencies,
  { deliveryId: id, attempt: number, probe }: DeliveryMessage,
  make: () => Promise<AttemptReport>,
  slot?: AttemptSlot & { readonly endpoint: EndpointRef },
): Promise<void> {
  const { store, clock, log } = deps;
  const now = clock.now();
  const claim = { token: randomUUID(), until: now + claimMs, probe: probe === true };
  const delivery = await store.claimAttempt(id, number, claim, now);
  if (delivery === undefined) {
    if (slot !== undefined) await store.releaseSlot(slot.endpoint, slot, "inconclusive", now);
    return log.info("delivery.dropped", { delivery: id, attempt: number });
  }
  const tried = await make();
  const isPaused = slot !== undefined && (await recordEndpointHealth(deps, delivery, slot, tried));
  const after = afterAttempt(deps, number - (delivery.scheduleBaseAttempt ?? 0), tried, isPaused);
  const ends = after.status === "delivered" || after.status === "failed";
  // Before the record: cut short between the two, the attempt is repeated, and the event is kept for it long enough.
  if (ends && delivery.retainedWhileHeld === true) await store.releaseEvent(delivery.eventId, id);
  const recorded = await store.recordAttempt(delivery, claim, tried.attempt, after);
  const { status: answer, durationMs } = tried.attempt;
  log.info("delivery.attempted", { delivery: id, attempt: number, answer, durationMs, status: after.status, recorded });
  if (recorded && after.status === "held") await pinHeldEvent(deps, delivery);
  if (recorded && after.status === "pending") await enqueueAttempt(deps, id, number + 1, after.nextAttemptAt);
}

/** Counts what the attempt showed of the endpoint, and pauses or resumes it by that; whether it is paused now. */
async function recordEndpointHealth(
  deps: DeliverEventDependencies,
  delivery: Delivery,
  slot: AttemptSlot,
  { attempt, final }: AttemptReport,
): Promise<boolean> {
  const { store, clock, waits } = deps;
  const taken = attempt.error === undefined;
  const result = taken ? "success" : final === true ? "inconclusive" : "failure";
  const watch = await store.releaseSlot(delivery, slot, result, clock.now());
  if (taken && watch.state === "paused") await resumeEndpoint(deps, delivery, clock.now());
  if (taken) return false;
  if (!isToBePaused(watch, waits, clock.now())) return watch.state === "paused";
  await pauseEndpoint(deps, delivery, clock.now());
  return true;
}

function afterAttempt(
  { clock, random, waits }: DeliverEventDependencies,
  attempt: number,
  tried: AttemptReport,
  isPaused: boolean,
): AfterAttempt {
  if (tried.attempt.error === undefined) return { status: "delivered" };
  if (tried.final === true) return { status: "failed" };
  if (isPaused) return { status: "held" };
  const wait = nextWait({ attempt, retryAfterSeconds: tried.retryAfter, random: random(), scale: waits.scale });
  if (wait === undefined) return { status: "failed" };
  const nextAttemptAt = Math.ceil(clock.now() + wait);
  // A wait that the queue can hold is left to it, and the scheduler only looks whether it did; a longer one is the scheduler's.
  const queued = wait <= maxDelaySeconds * 1000;
  return { status: "pending", nextAttemptAt, dueAt: queued ? nextAttemptAt + waits.checkAfter : nextAttemptAt };
}
