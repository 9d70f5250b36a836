import { explainDeleted, explainDelivery } from "../../../../shared/gateway/operator/explain-delivery.ts";
import { findStageDelivery } from "../../../../shared/gateway/operator/find-delivery.ts";
import { createPageStageDeliveries } from "../../../../shared/gateway/operator/page-stage-deliveries.ts";
import { toStageDeliveryView } from "../../../../shared/gateway/operator/views/stage-record-views.ts";
import { deliveryQuery } from "../../../../shared/gateway/partner-api/requests/delivery-query.ts";
import { deliverySearchBody } from "../../../../shared/gateway/partner-api/requests/search-bodies.ts";
import { deliveriesRetry } from "../../commands/deliveries-retry.ts";
import { allConnections } from "../../commands/read-connections.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRequest, type ConsoleRoute, reads, runs, searches } from "../routing/console-route.ts";
import { endpointsOf, partnersOf } from "../routing/scope.ts";

async function pageDeliveries(
  { stage, stores }: ConsoleContext,
  request: ConsoleRequest,
  wanted: Pick<Parameters<ReturnType<typeof createPageStageDeliveries>>[0], "query" | "subject">,
) {
  const [endpoints, partners] = await Promise.all([endpointsOf(stores, request), partnersOf(stores, request)]);
  const deps = { ...stores, connections: allConnections(stage) };
  return await createPageStageDeliveries(deps)({ endpoints, partners, ...wanted });
}

/** Events on their way to partners' endpoints. */
export const deliveryRoutes: readonly ConsoleRoute[] = [
  reads("v1/deliveries", deliveryQuery, async (context, request, query) => pageDeliveries(context, request, { query })),
  searches("v1/deliveries/search", deliverySearchBody, async (context, request, { subject, ...query }) =>
    pageDeliveries(context, request, { query, subject }),
  ),
  reads("v1/deliveries/{id}", {}, async ({ stores }, { parameters: { id = "" } }) => {
    const { delivery, endpoint, partner } = await findStageDelivery(stores, id);
    const why = endpoint === undefined ? explainDeleted(delivery) : explainDelivery(delivery, { endpoint, partner });
    return { ...toStageDeliveryView(delivery), why };
  }),
  runs({ path: "v1/deliveries/{id}/retry", command: deliveriesRetry, line: ({ id = "" }) => ({ arguments: [id] }) }),
];
