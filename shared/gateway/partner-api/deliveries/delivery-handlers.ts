import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { deliveryRoutes } from "../routes/delivery-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { createSearchSubject, type SearchSubjectDependencies } from "../search/searched-subject.ts";
import { findOwnDelivery } from "../visibility/find-own-delivery.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import { createDiscloseDeliveries } from "./disclose-deliveries.ts";
import { createListDeliveries, type ListDeliveriesDependencies } from "./list-deliveries.ts";
import { createRetryDelivery, type RetryDeliveryDependencies } from "./retry-delivery.ts";
import { createShowDelivery, visibleDelivery } from "./show-delivery.ts";

export interface DeliveryHandlerDependencies extends RetryDeliveryDependencies, SearchSubjectDependencies {
  readonly store: RetryDeliveryDependencies["store"] &
    ListDeliveriesDependencies["store"] &
    SearchSubjectDependencies["store"];
  readonly endpoints: RetryDeliveryDependencies["endpoints"] & Pick<EndpointStore, "listOf">;
}

/** The handlers of the routes of deliveries. */
export function deliveryHandlers(deps: DeliveryHandlerDependencies): HandlersOf<typeof deliveryRoutes> {
  const { store, endpoints } = deps;
  const showDelivery = createShowDelivery(deps);
  const retryDelivery = createRetryDelivery(deps);
  const listDeliveries = createListDeliveries(deps);
  const discloseDeliveries = createDiscloseDeliveries(deps);
  const searchSubject = createSearchSubject(deps);
  const ownEndpoints = async (partnerId: string, wanted: string | undefined): Promise<readonly string[]> =>
    (await endpoints.listOf(partnerId)).flatMap(({ id }) => (wanted === undefined || id === wanted ? [id] : []));
  return {
    async listDeliveries(request) {
      const endpoint = await findOwnEndpoint(endpoints, request);
      return await listDeliveries({ ...request, list: `endpoints/${endpoint.id}/deliveries` }, [endpoint.id]);
    },
    async listAllDeliveries(request) {
      const own = await ownEndpoints(request.partner.id, request.query.endpointId);
      return await listDeliveries({ ...request, list: "deliveries" }, own);
    },
    async searchDeliveries(request) {
      const { requestId, partner, session, disclose, readBody } = request;
      const { subject: members, ...query } = await readBody();
      const subject = members && (await searchSubject(partner, {}, members));
      const own = await ownEndpoints(partner.id, query.endpointId);
      return await listDeliveries(
        { list: "deliveries", requestId, partner, session, disclose, query, place: "body", subject },
        own,
      );
    },
    async getDelivery(request) {
      const delivery = visibleDelivery(await findOwnDelivery(store, request), request.session);
      await discloseDeliveries([delivery], request.partner, request.disclose);
      return showDelivery({ requestId: request.requestId, delivery });
    },
    async retryDelivery(request) {
      const { requestId, partner, session, disclose, readBody } = request;
      const found = await findOwnDelivery(store, request);
      await readBody();
      const delivery = visibleDelivery(await retryDelivery({ partner, delivery: found }), session);
      await discloseDeliveries([delivery], partner, disclose);
      return { view: showDelivery({ requestId, delivery }), location: `/v1/deliveries/${delivery.id}` };
    },
  };
}
