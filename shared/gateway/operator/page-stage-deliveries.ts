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
import type { Page } from "../partner-api/views/page-view.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import { explainDeleted, explainDelivery } from "./explain-delivery.ts";
import { createFindSubjectEvents, type FindSubjectEventsDependencies } from "./find-subject-events.ts";
import { type StageDeliveryView, toStageDeliveryView } from "./views/stage-record-views.ts";

export interface PageStageDeliveriesDependencies extends FindSubjectEventsDependencies {
  readonly store: FindSubjectEventsDependencies["store"] & ExamineDeliveriesDependencies["store"];
  readonly connections: readonly ConnectionName[];
}

export interface DeliveriesToPage {
  readonly endpoints: readonly Endpoint[];
  readonly partners: readonly Partner[];
  readonly query: QueryOf<typeof deliveryQuery>;
  /** The id of the patient or case that their events are about. */
  readonly subject?: string | undefined;
}

/** Reads a page of deliveries to some endpoints, each with why it is not delivered. */
export function createPageStageDeliveries(deps: PageStageDeliveriesDependencies) {
  const examineDeliveries = createExamineDeliveries(deps);
  const findSubjectEvents = createFindSubjectEvents(deps);
  const filterBySubject = async (value: string): Promise<DeliveryFilters["subject"]> => {
    const { events } = await findSubjectEvents(value, deps.connections);
    const eventIds = new Set(events.map(({ id }) => id));
    return { eventIds, includes: ({ id }) => eventIds.has(id) };
  };
  return async ({ endpoints, partners, query, subject }: DeliveriesToPage): Promise<Page<StageDeliveryView>> => {
    const wanted = endpoints.filter(({ id }) => query.endpointId === undefined || id === query.endpointId);
    const of = {
      endpointIds: wanted.map(({ id }) => id),
      partnerIds: [...new Set(wanted.map(({ partnerId }) => partnerId))],
    };
    const filters = { ...query, subject: subject === undefined ? undefined : await filterBySubject(subject) };
    const explain = createExplain({ endpoints, partners });
    return await readPage({
      query,
      examine: await examineDeliveries(filters, of, () => true),
      toView: (delivery) => ({ ...toStageDeliveryView(delivery), why: explain(delivery) }),
    });
  };
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
