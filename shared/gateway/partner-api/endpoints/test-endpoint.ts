import { toDeliveryView } from "../../model/delivery-view.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { createSendTestEvent, type SendTestEventDependencies } from "../../webhooks/delivery/send-test-event.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

export interface TestEndpointDependencies extends Omit<SendTestEventDependencies, "waits"> {
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly webhookWaits: WebhookWaits;
}

/** Sends a test event to the endpoint. @throws Problem 409 for a disabled endpoint */
export function createTestEndpoint(deps: TestEndpointDependencies): HandlerOf<typeof endpointRoutes.testEndpoint> {
  const sendTestEvent = createSendTestEvent({ ...deps, waits: deps.webhookWaits });
  return async (request) => {
    const endpoint = await findOwnEndpoint(deps.endpoints, request);
    await request.readBody();
    refuseDisabled(endpoint);
    const delivery = await sendTestEvent(endpoint);
    return { view: toDeliveryView(delivery), location: `/v1/deliveries/${delivery.id}` };
  };
}
