import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Partner } from "../model/partner.ts";
import {
  createExamineDeliveries,
  type DeliveryFilters,
  type ExamineDeliveriesDependencies,
} from "../partner-api/deliveries/examine-deliveries.ts";
import { readPage } from "../partner-api/paging/read-page.ts";
import type { deliveryQuery } from "../partner-api/requests/delivery-query.ts";
import type { QueryOf } from "../partner-api/requests/read-query.ts";
import type { SubjectMembers } from "../partner-api/requests/search-bodies.ts";
import type { Page } from "../partner-api/views/page-view.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import { explainDeleted, explainDelivery } from "./explain-delivery.ts";
import {
  createSearchStageSubject,
  type SearchStageSubjectDependencies,
  type StageSubject,
} from "./search-stage-subject.ts";
import { type StageDeliveryView, toStageDeliveryView } from "./views/stage-record-views.ts";

export interface PageStageDeliveriesDependencies extends SearchStageSubjectDependencies {
  readonly store: SearchStageSubjectDependencies["store"] & ExamineDeliveriesDependencies["store"];
  readonly connections: readonly ConnectionName[];
}

export interface DeliveriesToPage {
  readonly endpoints: readonly Endpoint[];
  readonly partners: readonly Partner[];
  readonly query: QueryOf<typeof deliveryQuery>;
  /** What their events are about. */
  readonly subject?: SubjectMembers | undefined;
}

/** Reads a page of deliveries to some endpoints, each with why it is not delivered. */
export function createPageStageDeliveries(deps: PageStageDeliveriesDependencies) {
  const examineDeliveries = createExamineDeliveries(deps);
  const searchSubject = createSearchStageSubject(deps);
  return async ({
    endpoints,
    partners,
    query,
    subject: members,
  }: DeliveriesToPage): Promise<Page<StageDeliveryView>> => {
    const wanted = endpoints.filter(({ id }) => query.endpointId === undefined || id === query.endpointId);
    const of = {
      endpointIds: wanted.map(({ id }) => id),
      partnerIds: [...new Set(wanted.map(({ partnerId }) => partnerId))],
    };
    const subject = members && (await searchSubject(members, deps.connections));
    const filters = { ...query, subject: subject && filterOf(subject) };
    const explain = createExplain({ endpoints, partners });
    return await readPage({
      list: "deliveries",
      query: { ...query, ...(subject && { subject: subject.binding }) },
      place: members === undefined ? "query" : "body",
      examine: await examineDeliveries(filters, of, () => true),
      toView: (delivery) => ({ ...toStageDeliveryView(delivery), why: explain(delivery) }),
    });
  };
}

function filterOf({ events, includes }: StageSubject): DeliveryFilters["subject"] {
  if (events === undefined) return { eventIds: undefined, includes };
  const eventIds = new Set(events.map(({ id }) => id));
  return { eventIds, includes: (event) => eventIds.has(event.id) && includes(event) };
}

function createExplain({ endpoints, partners }: Pick<DeliveriesToPage, "endpoints" | "partners">) {
  const [endpointOf, partnerOf] = [byId(endpoints), byId(partners)];
  return (delivery: Delivery): string => {
    const endpoint = endpointOf.get(delivery.endpointId);
    if (endpoint === undefined) return explainDeleted(delivery);
    return explainDelivery(delivery, { endpoint, partner: partnerOf.get(delivery.partnerId) });
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
