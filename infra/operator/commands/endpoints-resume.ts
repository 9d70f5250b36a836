import { findStageEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { createResumeStageEndpoint } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { defineCommand } from "./command.ts";

export const endpointsResume = defineCommand({
  name: "endpoints resume",
  summary: "Resume a paused endpoint, whatever paused it, and release what is held for it",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  examples: ["endpoints resume ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Resume endpoint ${id} on stage ${stage}? Its held deliveries are sent, five a second.`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id }) {
    const endpoint = await findStageEndpoint(stores, id);
    record.add({ partner: endpoint.partnerId });
    await createResumeStageEndpoint(stores)({ endpoint });
    output.record({ id, partnerId: endpoint.partnerId, status: "active" }, `Resumed: ${id}.`);
  },
});
