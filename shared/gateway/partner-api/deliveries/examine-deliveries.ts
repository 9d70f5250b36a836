import { mapLimit } from "../../../core/map-limit.ts";
import type { Delivery } from "../../model/delivery.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ExamineList } from "../../ports/listed.ts";
import { isOfType } from "../../webhooks/matching/match-endpoints.ts";
import { examineOf, positionOf } from "../paging/read-page.ts";
import type { endpointDeliveryQuery } from "../requests/delivery-query.ts";
import type { QueryOf } from "../requests/read-query.ts";

export interface ExamineDeliveriesDependencies {
  readonly store: Pick<DeliveryStore & EventStore, "examineDeliveries" | "findDelivery" | "findEventFacts">;
}

type Query = QueryOf<typeof endpointDeliveryQuery>;

/** Of each absent or undefined filter any value is included. */
export type DeliveryFilters = { readonly [Name in "status" | "eventId" | "type"]?: Query[Name] | undefined };

const readsAtOnce = 20;

/**
 * Examines deliveries to these endpoints; those that the caller may not see, or that a filter leaves out, are entries without a
 * record.
 */
export function createExamineDeliveries({ store }: ExamineDeliveriesDependencies) {
  const isOfWantedType = async (type: string | undefined, delivery: Delivery): Promise<boolean> => {
    if (type === undefined) return true;
    const ofEvent = delivery.type ?? (await store.findEventFacts(delivery.eventId))?.type;
    return ofEvent !== undefined && isOfType(type, ofEvent);
  };

  const isWanted = async ({ status, eventId, type }: DeliveryFilters, delivery: Delivery) =>
    (status === undefined || delivery.status === status) &&
    (eventId === undefined || delivery.eventId === eventId) &&
    (await isOfWantedType(type, delivery));

  /** An event has one delivery for each endpoint, whose id is derived from both: these need no search. */
  const examineEvent = async (eventId: string, endpointIds: readonly string[]): Promise<ExamineList<Delivery>> => {
    const ids = endpointIds.map((endpointId) => deliveryId(eventId, endpointId));
    const found = (await mapLimit(ids, readsAtOnce, (id) => store.findDelivery(id))).filter((one) => one !== undefined);
    const listed = found.map((record) => ({ position: positionOf(record.createdAt, record.id), record }));
    return examineOf(listed.toSorted((a, b) => (a.position < b.position ? -1 : 1)));
  };

  return async (
    query: DeliveryFilters,
    endpointIds: readonly string[],
    isVisible: (delivery: Delivery) => boolean,
  ): Promise<ExamineList<Delivery>> => {
    const examine: ExamineList<Delivery> =
      query.eventId === undefined
        ? (range, limit) => store.examineDeliveries(endpointIds, range, limit)
        : await examineEvent(query.eventId, endpointIds);
    return async (range, limit) =>
      await mapLimit(await examine(range, limit), readsAtOnce, async ({ position, record }) => {
        const isIncluded = record !== undefined && isVisible(record) && (await isWanted(query, record));
        return { position, record: isIncluded ? record : undefined };
      });
  };
}
