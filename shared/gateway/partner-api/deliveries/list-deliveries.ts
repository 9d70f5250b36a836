import type { Log } from "../../../core/log.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryView } from "../../model/delivery-view.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { QueryPlace } from "../paging/page-range.ts";
import { readPage } from "../paging/read-page.ts";
import type { endpointDeliveryQuery } from "../requests/delivery-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { RouteRequest } from "../routes/route.ts";
import type { SearchedSubject } from "../search/searched-subject.ts";
import type { Page } from "../views/page-view.ts";
import { canSeeDelivery } from "../visibility/find-own-delivery.ts";
import { createDiscloseDeliveries } from "./disclose-deliveries.ts";
import { createExamineDeliveries, type ExamineDeliveriesDependencies } from "./examine-deliveries.ts";
import { createShowDelivery, visibleDelivery } from "./show-delivery.ts";

export interface ListDeliveriesDependencies extends ExamineDeliveriesDependencies {
  readonly store: ExamineDeliveriesDependencies["store"] & Pick<EventStore, "findEvent">;
  readonly log: Log;
}

interface ListRequest
  extends Pick<
    RouteRequest<never, QueryOf<typeof endpointDeliveryQuery>, never>,
    "requestId" | "partner" | "session" | "query" | "disclose"
  > {
  readonly list: string;
  readonly place?: QueryPlace;
  /** That of their events; any where it is absent. */
  readonly subject?: SearchedSubject | undefined;
}

/** Lists deliveries to some of the partner's endpoints, of an event, a subject or a time, and states what they disclose. */
export function createListDeliveries(deps: ListDeliveriesDependencies) {
  const showDelivery = createShowDelivery(deps);
  const discloseDeliveries = createDiscloseDeliveries(deps);
  const examineDeliveries = createExamineDeliveries(deps);
  return async (
    { list, requestId, partner, session, query, place = "query", subject, disclose }: ListRequest,
    endpointIds: readonly string[],
  ): Promise<Page<DeliveryView>> => {
    const shown: Delivery[] = [];
    const page = await readPage({
      list,
      query: { ...query, ...(subject && { subject: subject.binding }) },
      place,
      examine: await examineDeliveries({ ...query, subject }, { endpointIds, partnerIds: [partner.id] }, (delivery) =>
        canSeeDelivery(partner, delivery),
      ),
      toView: (found) => {
        const delivery = visibleDelivery(found, session);
        shown.push(delivery);
        return showDelivery({ requestId, delivery });
      },
    });
    // That there is a delivery says that there is an event of the subject.
    for (const delivery of subject === undefined ? [] : shown) {
      disclose(subject?.keysAt(delivery) ?? [], purposeOfEvents(partner, delivery));
    }
    await discloseDeliveries(shown, partner, disclose);
    return page;
  };
}
