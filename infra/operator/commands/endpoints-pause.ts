import { findStageEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { createPauseStageEndpoint } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { defineCommand } from "./command.ts";

export const endpointsPause = defineCommand({
  name: "endpoints pause",
  summary: "Hold a partner's deliveries to an endpoint until it is resumed, without probes; nothing is lost",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  examples: ["endpoints pause ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Pause endpoint ${id} on stage ${stage}? Its deliveries are held until it is resumed.`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id }) {
    const endpoint = await findStageEndpoint(stores, id);
    record.add({ partner: endpoint.partnerId });
    await createPauseStageEndpoint(stores)({ endpoint });
    output.record(
      { id, partnerId: endpoint.partnerId, status: "paused", pausedBy: "operator" },
      `Paused: ${id}. Its partner's other endpoints are notified. \`endpoints resume ${id}\` sends what is held.`,
    );
  },
});
