import { findOwnedEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { createTestStageEndpoint } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { defineCommand } from "./command.ts";

export const endpointsTest = defineCommand({
  name: "endpoints test",
  summary: "Send the event gateway.test to an endpoint, also while it is paused",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  examples: ["endpoints test ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Send a test event to endpoint ${id} on stage ${stage}?`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id }) {
    const owned = await findOwnedEndpoint(stores, id);
    record.add({ partner: owned.partner.id });
    const delivery = await createTestStageEndpoint(stores)(owned);
    output.record(
      { endpoint: id, eventId: delivery.eventId, deliveryId: delivery.id },
      `Enqueued: ${delivery.eventId}. \`deliveries show ${delivery.id}\` has its attempt within seconds.`,
    );
  },
});
