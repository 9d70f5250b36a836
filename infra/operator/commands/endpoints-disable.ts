import { findStageEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { defineCommand } from "./command.ts";

export const endpointsDisable = defineCommand({
  name: "endpoints disable",
  summary: "Disable a partner's endpoint: it gets no event until its partner enables it",
  argument: { name: "endpoint", description: "its id" },
  examples: ["endpoints disable ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  duringRestore: () => true,
  question: ({ id, stage }) => `Disable endpoint ${id} on stage ${stage}?`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id }) {
    const endpoint = await findStageEndpoint(stores, id);
    record.add({ partner: endpoint.partnerId });
    await stores.endpoints.disable(endpoint.partnerId, id);
    output.record({ id, partnerId: endpoint.partnerId, status: "disabled" }, `Disabled: ${id}.`);
  },
});
