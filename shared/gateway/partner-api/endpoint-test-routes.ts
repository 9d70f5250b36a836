import { conflict } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import { toDeliveryView } from "../model/delivery-view.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import { createSendTestEvent, type SendTestEventDependencies } from "../webhooks/delivery/send-test-event.ts";
import { findOwnEndpoint } from "./find-own-endpoint.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { emptyBody } from "./requests/empty-body.ts";
import { readBody } from "./requests/read-body.ts";

export interface EndpointTestRouteDependencies extends Omit<SendTestEventDependencies, "waits"> {
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly webhookWaits: WebhookWaits;
}

/** Tries whether an endpoint works. */
export function endpointTestRoutes(dependencies: EndpointTestRouteDependencies): readonly PartnerRoute[] {
  const sendTestEvent = createSendTestEvent({ ...dependencies, waits: dependencies.webhookWaits });
  return [
    {
      method: "POST",
      path: "/v1/endpoints/{id}/test",
      async handle({ request, partner, parameters }) {
        const endpoint = await findOwnEndpoint(dependencies.endpoints, partner, parameters["id"]);
        readBody(emptyBody, request.body);
        if (endpoint.status === "disabled") throw conflict("The endpoint is disabled. Set its status to active first.");
        const delivery = await sendTestEvent(endpoint);
        return json(202, toDeliveryView(delivery), { Location: `/v1/deliveries/${delivery.id}` });
      },
    },
  ];
}
