import type { Clock } from "../../../core/clock.ts";
import { describeError, type Log } from "../../../core/log.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { AttemptSlot, EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { AttemptReport } from "./send-delivery.ts";

export interface PartnerSlotDependencies {
  readonly store: Pick<EndpointHealthStore, "acquireSlot" | "releaseSlot">;
  readonly endpoints: Pick<EndpointStore, "setTroubled">;
  /** How many long attempts of one partner may be in progress, of the workers that all partners share. */
  readonly partnerSlots: number;
  readonly clock: Clock;
  /** Runs a function later; returns what cancels it. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  readonly log: Log;
}

/** In milliseconds: an attempt of less takes no slot of its partner. Short ones give their workers back soon enough. */
export const longAttemptMs = 1_000;

type Attempted = Pick<Delivery, "partnerId" | "endpointId">;

/** The partner's slots are in a record of its own beside those of its endpoints. */
const recordOf = ({ partnerId }: Attempted) => ({ partnerId, endpointId: partnerId });

/** What is done within a slot, unless none is free. */
export interface WorkInSlot {
  readonly delivery: Attempted;
  readonly slot: AttemptSlot;
  readonly work: () => Promise<void>;
}

/**
 * Takes a slot of the partner before an attempt at a troubled endpoint, which is expected to be long.
 *
 * @returns a function that returns `false` where no slot is free
 */
export function createWithPartnerSlot({ store, partnerSlots, clock }: PartnerSlotDependencies) {
  return async ({ delivery, slot, work }: WorkInSlot): Promise<boolean> => {
    const partner = recordOf(delivery);
    if (!(await store.acquireSlot(partner, slot, partnerSlots, clock.now()))) return false;
    await work();
    await store.releaseSlot(partner, slot, "inconclusive", clock.now());
    return true;
  };
}

/** An attempt that is to end when its signal is aborted. */
export interface AttemptToSend {
  readonly delivery: Attempted;
  readonly slot: AttemptSlot;
  readonly send: (over: AbortSignal) => Promise<AttemptReport>;
}

/**
 * Makes an attempt at an endpoint that is not troubled. One that lasts for more than a second marks its endpoint as
 * troubled and takes a slot of its partner; where none is free it is cut off, so that endpoints which all become slow at
 * once do not occupy the workers that deliver to other partners. It fails open: a store that fails cuts nothing off.
 *
 * @returns a function that returns the report, with `cut` where the attempt is to be made again later
 */
export function createSendWithinShare(deps: PartnerSlotDependencies) {
  const { store, clock, schedule } = deps;
  const takeSlot = createTakeSlot(deps);
  return async ({ delivery, slot, send }: AttemptToSend): Promise<AttemptReport> => {
    const over = new AbortController();
    let taking: Promise<boolean | undefined> | undefined;
    const cancel = schedule(() => {
      taking = takeSlot(delivery, slot).then((taken) => {
        if (taken === false) over.abort();
        return taken;
      });
    }, longAttemptMs);
    try {
      const report = await send(over.signal);
      const isCut = (await taking) === false && report.late === true;
      return isCut ? { ...report, cut: true } : report;
    } finally {
      cancel();
      if ((await taking) === true) await store.releaseSlot(recordOf(delivery), slot, "inconclusive", clock.now());
    }
  };
}

/** Marks the endpoint and takes a slot. @returns `undefined` where the store failed */
function createTakeSlot({ store, endpoints, partnerSlots, clock, log }: PartnerSlotDependencies) {
  return async (delivery: Attempted, slot: AttemptSlot): Promise<boolean | undefined> => {
    const { partnerId: partner, endpointId: endpoint } = delivery;
    try {
      await endpoints.setTroubled(partner, endpoint, true);
      return await store.acquireSlot(recordOf(delivery), slot, partnerSlots, clock.now());
    } catch (error) {
      log.warn("delivery.slots-unavailable", { partner, endpoint, ...describeError(error) });
      return undefined;
    }
  };
}
