import type { Log } from "../../../core/log.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryView } from "../../model/delivery-view.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { Partner } from "../../model/partner.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ExamineList } from "../../ports/listed.ts";
import { isOfType } from "../../webhooks/matching/match-endpoints.ts";
import { examineOf, positionOf, readPage } from "../paging/read-page.ts";
import type { endpointDeliveryQuery } from "../requests/delivery-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { RouteRequest } from "../routes/route.ts";
import type { Page } from "../views/page-view.ts";
import { canSeeDelivery } from "../visibility/find-own-delivery.ts";
import { createDiscloseDeliveries } from "./disclose-deliveries.ts";
import { createShowDelivery } from "./show-delivery.ts";

export interface ListDeliveriesDependencies {
  readonly store: Pick<
    DeliveryStore & EventStore,
    "examineDeliveries" | "findDelivery" | "findEvent" | "findEventFacts"
  >;
  readonly log: Log;
}

type DeliveryFilters = QueryOf<typeof endpointDeliveryQuery>;

type ListRequest = Pick<RouteRequest<never, DeliveryFilters, never>, "requestId" | "partner" | "query" | "disclose">;

const readsAtOnce = 20;

/** Lists deliveries to some of the partner's endpoints, of an event or a time, and what they disclose. */
export function createListDeliveries(deps: ListDeliveriesDependencies) {
  const showDelivery = createShowDelivery(deps);
  const discloseDeliveries = createDiscloseDeliveries(deps);
  const examineWanted = createExamineWanted(deps);
  return async (
    { requestId, partner, query, disclose }: ListRequest,
    endpointIds: readonly string[],
  ): Promise<Page<DeliveryView>> => {
    const shown: Delivery[] = [];
    const page = await readPage({
      query,
      examine: await examineWanted(partner, query, endpointIds),
      toView: (delivery) => {
        shown.push(delivery);
        return showDelivery({ requestId, delivery });
      },
    });
    await discloseDeliveries(shown, partner, disclose);
    return page;
  };
}

/** Examines deliveries; those that the partner may not see, or that a filter leaves out, are entries without a record. */
function createExamineWanted({ store }: ListDeliveriesDependencies) {
  const isOfWantedType = async (type: string | undefined, delivery: Delivery): Promise<boolean> => {
    if (type === undefined) return true;
    const ofEvent = delivery.type ?? (await store.findEventFacts(delivery.eventId))?.type;
    return ofEvent !== undefined && isOfType(type, ofEvent);
  };

  const isWanted = async (partner: Partner, { status, eventId, type }: DeliveryFilters, delivery: Delivery) =>
    canSeeDelivery(partner, delivery) &&
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
    partner: Partner,
    query: DeliveryFilters,
    endpointIds: readonly string[],
  ): Promise<ExamineList<Delivery>> => {
    const examine: ExamineList<Delivery> =
      query.eventId === undefined
        ? (range, limit) => store.examineDeliveries(endpointIds, range, limit)
        : await examineEvent(query.eventId, endpointIds);
    return async (range, limit) =>
      await mapLimit(await examine(range, limit), readsAtOnce, async ({ position, record }) => {
        const isIncluded = record !== undefined && (await isWanted(partner, query, record));
        return { position, record: isIncluded ? record : undefined };
      });
  };
}
