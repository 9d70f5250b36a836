import { mapLimit } from "../../../core/map-limit.ts";
import type { Delivery } from "../../model/delivery.ts";
import { deliveryId } from "../../model/event-id.ts";
import { isOpen } from "../../model/open-status.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ExamineList } from "../../ports/listed.ts";
import { isOfType } from "../../webhooks/matching/match-endpoints.ts";
import { examineOf, listedByArrival, maxExamined } from "../paging/read-page.ts";
import type { endpointDeliveryQuery } from "../requests/delivery-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { SearchedSubject } from "../search/searched-subject.ts";

export interface ExamineDeliveriesDependencies {
  readonly store: Pick<
    DeliveryStore & EventStore,
    "examineDeliveries" | "examineOpenDeliveries" | "findDeliveries" | "findEventFacts" | "findEventsWithEndpoints"
  >;
}

type Query = QueryOf<typeof endpointDeliveryQuery>;

/** Of each absent or undefined filter any value is included. */
export type DeliveryFilters = {
  readonly [Name in "status" | "eventId" | "type" | "connection"]?: Query[Name] | undefined;
} & {
  /** That of their events. */
  readonly subject?: Pick<SearchedSubject, "eventIds" | "includes"> | undefined;
};

/** Whose deliveries are examined. */
export interface DeliveriesOf {
  readonly endpointIds: readonly string[];
  /** All partners of these endpoints; `undefined` where they are not known, since an endpoint may be deleted. */
  readonly partnerIds: readonly string[] | undefined;
}

const readsAtOnce = 20;

/**
 * Examines deliveries to these endpoints; those that the caller may not see, or that a filter leaves out, are entries without a
 * record.
 */
export function createExamineDeliveries(deps: ExamineDeliveriesDependencies) {
  const { store } = deps;
  const isWanted = createIsWanted(deps);
  const findIdsOfSubject = createFindIdsOfSubject(deps);

  /** These need no search. */
  const examineThese = async (ids: readonly string[]): Promise<ExamineList<Delivery>> =>
    examineOf(listedByArrival(await store.findDeliveries(ids), ({ createdAt }) => createdAt));

  return async (
    filters: DeliveryFilters,
    of: DeliveriesOf,
    isVisible: (delivery: Delivery) => boolean,
  ): Promise<ExamineList<Delivery>> => {
    const { eventId, subject, ...others } = filters;
    const { endpointIds } = of;
    const ofSubject = eventId === undefined ? await findIdsOfSubject(subject, endpointIds) : undefined;
    const ids = eventId === undefined ? ofSubject : endpointIds.map((endpointId) => deliveryId(eventId, endpointId));
    const examine: ExamineList<Delivery> =
      ids === undefined ? createExamineLists(store, of, filters.status) : await examineThese(ids);
    // The events of these were examined.
    const toTest = ofSubject === undefined ? filters : others;
    return async (range, limit) =>
      await mapLimit(await examine(range, limit), readsAtOnce, async ({ position, record }) => {
        const isIncluded = record !== undefined && isVisible(record) && (await isWanted(toTest, record));
        return { position, record: isIncluded ? record : undefined };
      });
  };
}

/**
 * The lists of the endpoints, or the index of open records where these are asked for: an endpoint that was paused yesterday has a
 * few held deliveries among those of thirty days. Both have the same order and the same positions.
 */
function createExamineLists(
  store: ExamineDeliveriesDependencies["store"],
  { endpointIds, partnerIds }: DeliveriesOf,
  status: Delivery["status"] | undefined,
): ExamineList<Delivery> {
  if (status === undefined || partnerIds === undefined || !isOpen("delivery", status)) {
    return (range, limit) => store.examineDeliveries(endpointIds, range, limit);
  }
  const wanted = new Set(endpointIds);
  return async (range, limit) =>
    (await store.examineOpenDeliveries({ partnerIds, status }, range, limit)).map(({ position, record }) => ({
      position,
      record: record !== undefined && wanted.has(record.endpointId) ? record : undefined,
    }));
}

function createIsWanted({ store }: Pick<ExamineDeliveriesDependencies, "store">) {
  /** A delivery has the type of its event, unless an earlier version made it. */
  const isOfWantedEvent = async ({ type, subject }: DeliveryFilters, delivery: Delivery): Promise<boolean> => {
    const isToRead = subject !== undefined || (type !== undefined && delivery.type === undefined);
    const event = isToRead ? await store.findEventFacts(delivery.eventId) : undefined;
    const ofEvent = delivery.type ?? event?.type;
    return (
      (type === undefined || (ofEvent !== undefined && isOfType(type, ofEvent))) &&
      (subject === undefined || (event !== undefined && subject.includes(event)))
    );
  };

  return async (filters: DeliveryFilters, delivery: Delivery): Promise<boolean> => {
    const { status, eventId, connection, subject } = filters;
    return (
      (status === undefined || delivery.status === status) &&
      (eventId === undefined || delivery.eventId === eventId) &&
      (connection === undefined || delivery.connection === connection) &&
      subject?.eventIds?.has(delivery.eventId) !== false &&
      (await isOfWantedEvent(filters, delivery))
    );
  };
}

/**
 * Finds the ids of the deliveries of a subject: an event has one for each endpoint, whose id is derived from both.
 *
 * The function returns `undefined` where there are more than one request examines, and each delivery of the list has to be.
 */
function createFindIdsOfSubject({ store }: ExamineDeliveriesDependencies) {
  return async (
    subject: DeliveryFilters["subject"],
    endpointIds: readonly string[],
  ): Promise<readonly string[] | undefined> => {
    if (subject?.eventIds === undefined) return undefined;
    const wanted = new Set(endpointIds);
    const events = (await store.findEventsWithEndpoints([...subject.eventIds])).filter((event) =>
      subject.includes(event),
    );
    const ids = events.flatMap(({ id, endpoints, laterEndpoints = [] }) => {
      const all = new Set([...endpoints.map(({ endpointId }) => endpointId), ...laterEndpoints]);
      return [...all].filter((one) => wanted.has(one)).map((one) => deliveryId(id, one));
    });
    return ids.length > maxExamined ? undefined : ids;
  };
}
