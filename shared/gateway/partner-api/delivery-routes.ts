import { notFound } from "../../core/problem.ts";
import { type GatewayRequest, json } from "../../http/messages.ts";
import type { Delivery } from "../model/delivery.ts";
import { type DeliveryView, toDeliveryView } from "../model/delivery-view.ts";
import type { Partner } from "../model/partner.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import { canSeeEvent } from "../webhooks/recording/match-endpoints.ts";
import { findOwnEndpoint } from "./find-own-endpoint.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { emptyBody } from "./requests/empty-body.ts";
import { pageQuery } from "./requests/page-query.ts";
import { readBody } from "./requests/read-body.ts";
import { type RetryDeliveryDependencies, retryDelivery } from "./retry-delivery.ts";

export interface DeliveryRouteDependencies extends RetryDeliveryDependencies {
  readonly store: RetryDeliveryDependencies["store"] & Pick<DeliveryStore, "listDeliveries">;
  readonly webhookWaits: WebhookWaits;
}

/** What went out, with each attempt. */
export function deliveryRoutes(dependencies: DeliveryRouteDependencies): readonly PartnerRoute[] {
  const { store, endpoints, log } = dependencies;
  const find = async (partner: Partner, id = ""): Promise<Delivery> => {
    const delivery = await store.findDelivery(id);
    if (delivery === undefined || !isVisible(partner, delivery)) throw notFound("There is no such delivery.");
    return delivery;
  };
  /** What an endpoint answered may tell of a patient: whoever reads it is written down, as with a vendor's answer. */
  const show = (request: GatewayRequest, delivery: Delivery): DeliveryView => {
    if (delivery.attempts.some(({ response }) => response !== undefined)) {
      const { id, partnerId: partner, vendor, connection } = delivery;
      const { requestId } = request;
      log.info("audit.payload-read", { requestId, partner, vendor, connection, of: "delivery", delivery: id });
    }
    return toDeliveryView(delivery);
  };
  return [
    {
      method: "GET",
      path: "/v1/endpoints/{id}/deliveries",
      query: pageQuery(),
      async handle({ request, partner, parameters }) {
        const page = readPage(request.query);
        const endpoint = await findOwnEndpoint(endpoints, partner, parameters["id"]);
        return answerPage(
          page,
          (after, limit) => store.listDeliveries(endpoint.id, after, limit),
          (delivery) => isVisible(partner, delivery),
          (delivery) => show(request, delivery),
        );
      },
    },
    {
      method: "GET",
      path: "/v1/deliveries/{id}",
      handle: async ({ request, partner, parameters }) =>
        json(200, show(request, await find(partner, parameters["id"]))),
    },
    {
      method: "POST",
      path: "/v1/deliveries/{id}/retry",
      async handle({ request, partner, parameters }) {
        const delivery = await find(partner, parameters["id"]);
        readBody(emptyBody, request.body);
        const retried = await retryDelivery(dependencies, dependencies.webhookWaits, partner, delivery);
        return json(202, show(request, retried), { Location: `/v1/deliveries/${retried.id}` });
      },
    },
  ];
}

/** A partner's own, of events that it may still see. */
function isVisible(partner: Partner, delivery: Delivery): boolean {
  const { partnerId, vendor, connection } = delivery;
  return partnerId === partner.id && (vendor === null || canSeeEvent(partner, { vendor, connection }));
}
