import { findStageEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { defineCommand } from "./command.ts";

export const endpointsDelete = defineCommand({
  name: "endpoints delete",
  summary: "Delete a partner's endpoint permanently; its deliveries end, and are not listed any more",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  examples: ["endpoints delete ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) =>
    `Delete endpoint ${id} on stage ${stage} permanently? What it has not got is not sent any more.`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id }) {
    const { partnerId } = await findStageEndpoint(stores, id);
    record.add({ partner: partnerId });
    if (!(await stores.endpoints.remove(partnerId, id))) throw new OperatorNotFound(`${id} was deleted meanwhile.`);
    output.record({ id, partnerId, deleted: true }, `Deleted: ${id}. Its held deliveries end.`);
  },
});
