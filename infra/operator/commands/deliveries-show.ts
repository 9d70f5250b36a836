import { explainDeleted, explainDelivery } from "../../../shared/gateway/operator/explain-delivery.ts";
import { findStageDelivery } from "../../../shared/gateway/operator/find-delivery.ts";
import { defineCommand } from "./command.ts";
import { lineOfDelivery, viewOfDelivery } from "./delivery-text.ts";

export const deliveriesShow = defineCommand({
  name: "deliveries show",
  summary: "Show a delivery with its last attempts, without what its endpoint answered",
  argument: { name: "delivery-id", description: "as deliveries list shows it" },
  examples: ["deliveries show dlv_0123456789abcdef --stage prod"],
  read: ({ arguments: [id = ""] }) => id,
  async run({ stores, output }, id) {
    const { delivery, endpoint, partner } = await findStageDelivery(stores, id);
    const why = endpoint === undefined ? explainDeleted(delivery) : explainDelivery(delivery, { endpoint, partner });
    const view = viewOfDelivery(delivery);
    output.record(
      { ...view, why },
      lineOfDelivery(delivery, why),
      ...view.attempts
        .toReversed()
        .map(({ at, status, durationMs, error }) =>
          ["", at, status ?? "no answer", `${Math.round(durationMs)} ms`, ...(error === null ? [] : [error])].join(
            "  ",
          ),
        ),
    );
  },
});
