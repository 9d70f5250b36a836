import { createRetryStageDelivery } from "../../../shared/gateway/operator/retry-delivery.ts";
import { defineCommand } from "./command.ts";
import { viewOfDelivery } from "./delivery-text.ts";

export const deliveriesRetry = defineCommand({
  name: "deliveries retry",
  summary: "Send a delivery again now, whatever its status is and also while its endpoint is paused",
  argument: { name: "delivery-id", description: "as deliveries list shows it" },
  examples: ["deliveries retry dlv_0123456789abcdef --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Send ${id} on stage ${stage} again? Its schedule starts over.`,
  about: ({ id }) => ({ delivery: id }),
  async run({ stores, output, record }, { id }) {
    const delivery = await createRetryStageDelivery(stores)(id);
    record.add({ partner: delivery.partnerId, endpoint: delivery.endpointId });
    output.record(viewOfDelivery(delivery), `Attempt ${delivery.attempted + 1} of ${id} is due now.`);
  },
});
