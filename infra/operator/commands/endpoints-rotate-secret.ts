import { findOwnedEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { createRotateStageSecret } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { defineCommand } from "./command.ts";
import { overlapOption, readOverlapHours } from "./read-overlap.ts";

export const endpointsRotateSecret = defineCommand({
  name: "endpoints rotate-secret",
  summary: "Create a signing secret of an endpoint, which is shown only once; the previous one signs for an overlap",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  options: [overlapOption("deliveries are signed with the previous secret as well")],
  examples: ["endpoints rotate-secret ep_0123456789ab --overlap 48 --stage prod"],
  read: (line, { stage }) => ({ id: line.arguments[0] ?? "", overlapHours: readOverlapHours(line), stage: stage.name }),
  question: ({ id, overlapHours, stage }) =>
    `Rotate the signing secret of ${id} on stage ${stage}? The previous one ends in ${overlapHours} hours.`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stores, output, record }, { id, overlapHours }) {
    const owned = await findOwnedEndpoint(stores, id);
    record.add({ partner: owned.partner.id });
    const secret = await createRotateStageSecret(stores)(owned, overlapHours);
    output.record(
      { id, partnerId: owned.partner.id, overlapHours, secret },
      `The signing secret of ${id}, shown only once:`,
      secret,
    );
  },
});
