import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import { readPage } from "../paging/read-page.ts";
import type { deliveryRoutes } from "../routes/delivery-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { canSeeDelivery, findOwnDelivery } from "../visibility/find-own-delivery.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import { createDiscloseDeliveries } from "./disclose-deliveries.ts";
import { createRetryDelivery, type RetryDeliveryDependencies } from "./retry-delivery.ts";
import { createShowDelivery } from "./show-delivery.ts";

export interface DeliveryHandlerDependencies extends RetryDeliveryDependencies {
  readonly store: RetryDeliveryDependencies["store"] & Pick<DeliveryStore, "examineDeliveries">;
}

/** The handlers of the routes of deliveries. */
export function deliveryHandlers(deps: DeliveryHandlerDependencies): HandlersOf<typeof deliveryRoutes> {
  const { store, endpoints } = deps;
  const showDelivery = createShowDelivery(deps);
  const retryDelivery = createRetryDelivery(deps);
  const discloseDeliveries = createDiscloseDeliveries(deps);
  return {
    async listDeliveries(request) {
      const { requestId, partner, query, disclose } = request;
      const endpoint = await findOwnEndpoint(endpoints, request);
      const shown: Delivery[] = [];
      const page = await readPage({
        query,
        examine: (range, limit) => store.examineDeliveries([endpoint.id], range, limit),
        isIncluded: (delivery) => canSeeDelivery(partner, delivery),
        toView: (delivery) => {
          shown.push(delivery);
          return showDelivery({ requestId, delivery });
        },
      });
      await discloseDeliveries(shown, partner, disclose);
      return page;
    },
    async getDelivery(request) {
      const delivery = await findOwnDelivery(store, request);
      await discloseDeliveries([delivery], request.partner, request.disclose);
      return showDelivery({ requestId: request.requestId, delivery });
    },
    async retryDelivery(request) {
      const { requestId, partner, disclose, readBody } = request;
      const found = await findOwnDelivery(store, request);
      await readBody();
      const delivery = await retryDelivery({ partner, delivery: found });
      await discloseDeliveries([delivery], partner, disclose);
      return { view: showDelivery({ requestId, delivery }), location: `/v1/deliveries/${delivery.id}` };
    },
  };
}
