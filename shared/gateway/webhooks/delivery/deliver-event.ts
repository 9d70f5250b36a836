import { randomUUID } from "node:crypto";
import type { Log } from "../../../core/log.ts";
import { withTrace } from "../../../core/tracing/current-span.ts";
import { parseTraceparent } from "../../../core/tracing/trace-context.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import { isManuallyPaused, targetOf } from "../../model/endpoint.ts";
import { maxConcurrentAttempts } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import {
  authorizeDelivery,
  createLoadDeliveryContext,
  type DeliveryContext,
  type LoadDeliveryContextDependencies,
} from "./authorize-delivery.ts";
import type { DeliveryTransport } from "./delivery-transport.ts";
import { createDeferAttempt, type DeferAttemptDependencies } from "./enqueue-attempt.ts";
import {
  createHoldDelivery,
  createHoldSuspended,
  createPinHeldEvent,
  type HoldDeliveryDependencies,
} from "./hold-delivery.ts";
import { claimMs, createMakeAttempt, type MakeAttemptDependencies } from "./make-attempt.ts";
import { createSendWithinShare, createWithPartnerSlot, type PartnerSlotDependencies } from "./partner-slots.ts";
import { createProbeAnother } from "./pause-endpoint.ts";

export interface DeliverEventDependencies
  extends LoadDeliveryContextDependencies,
    HoldDeliveryDependencies,
    DeferAttemptDependencies,
    MakeAttemptDependencies,
    PartnerSlotDependencies {
  readonly store: LoadDeliveryContextDependencies["store"] &
    HoldDeliveryDependencies["store"] &
    MakeAttemptDependencies["store"] &
    PartnerSlotDependencies["store"] &
    Pick<DeliveryStore & EndpointHealthStore, "findDelivery" | "acquireSlot" | "planEndpoint">;
  readonly endpoints: LoadDeliveryContextDependencies["endpoints"] &
    HoldDeliveryDependencies["endpoints"] &
    MakeAttemptDependencies["endpoints"];
  readonly transport: DeliveryTransport;
  readonly waits: MakeAttemptDependencies["waits"];
  readonly clock: MakeAttemptDependencies["clock"];
  readonly log: Log;
}

/**
 * Makes one attempt at one delivery, unless it was made or another worker makes it. While the endpoint is paused the
 * delivery is held instead, as while its partner is suspended; while the endpoint, or its partner's long attempts together,
 * have their maximum of concurrent attempts the message is deferred. The message of an endpoint of another type than the
 * worker's goes to the queue of that type.
 */
export function createDeliverEvent(deps: DeliverEventDependencies) {
  const { store, transport, log } = deps;
  const loadContext = createLoadDeliveryContext(deps);
  const pinHeldEvent = createPinHeldEvent(deps);
  const attemptNext = createAttemptNext(deps);
  return async (message: DeliveryMessage): Promise<void> => {
    const { deliveryId: id, attempt } = message;
    const delivery = await store.findDelivery(id);
    // The worker that held it may have crashed before it pinned the event.
    if (delivery?.status === "held") await pinHeldEvent(delivery);
    if (!isNext(delivery, message)) return log.info("delivery.dropped", { delivery: id, attempt });
    const context = await loadContext(delivery);
    const { endpoint } = context;
    if (endpoint !== undefined && targetOf(endpoint).type !== transport.type) {
      await transport.others.send(message, 0, delivery.partnerId);
      return log.info("delivery.handed-over", { delivery: id, attempt });
    }
    const trace = parseTraceparent(context.event?.traceparent);
    await withTrace(trace, () => attemptNext({ delivery, message, context }));
  };
}

interface NextAttempt {
  readonly delivery: Delivery;
  readonly message: DeliveryMessage;
  readonly context: DeliveryContext;
}

function createAttemptNext(deps: DeliverEventDependencies) {
  const { store, transport, clock, log } = deps;
  const holdDelivery = createHoldDelivery(deps);
  const deferAttempt = createDeferAttempt(deps);
  const makeAttempt = createMakeAttempt(deps);
  const withPartnerSlot = createWithPartnerSlot(deps);
  const sendWithinShare = createSendWithinShare(deps);
  const refuseAttempt = createRefuseAttempt(deps);
  const holdSuspended = createHoldSuspended(deps);
  return async ({ delivery, message, context }: NextAttempt): Promise<void> => {
    const { deliveryId: id, attempt, probe } = message;
    const decision = authorizeDelivery(context);
    if (!decision.send && decision.hold) return holdSuspended({ delivery, attempt });
    if (!decision.send) return refuseAttempt({ delivery, message, why: decision.why });
    const { event, endpoint, purpose } = decision;
    const isForced = probe === true || delivery.manualAttempt === attempt;
    if (endpoint.status === "paused" && !isForced && (await holdDelivery({ delivery, attempt, endpoint }))) {
      return log.info("delivery.held", { delivery: id, attempt });
    }
    const slot = { token: randomUUID(), until: clock.now() + claimMs };
    const troubled = endpoint.troubled === true;
    const defer = () => deferAttempt(message, delivery);
    const attemptInSlot = async (): Promise<void> => {
      if (!(await store.acquireSlot(delivery, slot, maxConcurrentAttempts, clock.now()))) return defer();
      const post = (over?: AbortSignal) => transport.send({ event, endpoint, purpose, attempt, ...(over && { over }) });
      const send = troubled ? () => post() : () => sendWithinShare({ delivery, slot, send: post });
      const { receivedAt } = event;
      await makeAttempt({
        message,
        slot: { ...slot, endpoint: delivery, troubled, manuallyPaused: isManuallyPaused(endpoint) },
        send,
        defer: () => deferAttempt(message, delivery, claimMs),
        receivedAt,
      });
    };
    if (!troubled) await attemptInSlot();
    else if (!(await withPartnerSlot({ delivery, slot, work: attemptInSlot }))) await defer();
  };
}

/** Whether the attempt of the message is the delivery's next one. */
function isNext(delivery: Delivery | undefined, { attempt, probe }: DeliveryMessage): delivery is Delivery {
  if (delivery === undefined || delivery.attempted !== attempt - 1) return false;
  return delivery.status === "pending" || (delivery.status === "held" && probe === true);
}

interface RefusedAttempt {
  readonly delivery: Delivery;
  readonly message: DeliveryMessage;
  readonly why: string;
}

/** Ends a delivery that may not be sent any more, with an attempt that says why. */
function createRefuseAttempt(deps: DeliverEventDependencies) {
  const { clock } = deps;
  const makeAttempt = createMakeAttempt(deps);
  const probeAnother = createProbeAnother(deps);
  return async ({ delivery, message, why }: RefusedAttempt): Promise<void> => {
    const attempt = { at: clock.now(), status: null, durationMs: 0, error: `Not sent: ${why}.` };
    await makeAttempt({ message, send: async () => ({ attempt, final: true }) });
    if (message.probe === true) await probeAnother(delivery);
  };
}
