import type { Log } from "../../../core/log.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryView } from "../../model/delivery-view.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { readPage } from "../paging/read-page.ts";
import type { endpointDeliveryQuery } from "../requests/delivery-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { RouteRequest } from "../routes/route.ts";
import type { Page } from "../views/page-view.ts";
import { canSeeDelivery } from "../visibility/find-own-delivery.ts";
import { createDiscloseDeliveries } from "./disclose-deliveries.ts";
import { createExamineDeliveries, type ExamineDeliveriesDependencies } from "./examine-deliveries.ts";
import { createShowDelivery } from "./show-delivery.ts";

export interface ListDeliveriesDependencies {
  readonly store: ExamineDeliveriesDependencies["store"] & Pick<EventStore, "findEvent">;
  readonly log: Log;
}

type ListRequest = Pick<
  RouteRequest<never, QueryOf<typeof endpointDeliveryQuery>, never>,
  "requestId" | "partner" | "query" | "disclose"
>;

/** Lists deliveries to some of the partner's endpoints, of an event or a time, and what they disclose. */
export function createListDeliveries(deps: ListDeliveriesDependencies) {
  const showDelivery = createShowDelivery(deps);
  const discloseDeliveries = createDiscloseDeliveries(deps);
  const examineDeliveries = createExamineDeliveries(deps);
  return async (
    { requestId, partner, query, disclose }: ListRequest,
    endpointIds: readonly string[],
  ): Promise<Page<DeliveryView>> => {
    const shown: Delivery[] = [];
    const page = await readPage({
      query,
      examine: await examineDeliveries(query, endpointIds, (delivery) => canSeeDelivery(partner, delivery)),
      toView: (delivery) => {
        shown.push(delivery);
        return showDelivery({ requestId, delivery });
      },
    });
    await discloseDeliveries(shown, partner, disclose);
    return page;
  };
}
