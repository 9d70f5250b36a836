import { createDeletePartner } from "../../../shared/gateway/operator/delete-partner.ts";
import { defineCommand, lastOf } from "./command.ts";

export const partnersDelete = defineCommand({
  name: "partners delete",
  summary: "Delete a partner with its keys and endpoints; its jobs and events stay for their retention",
  argument: { name: "partner-id", description: "as partners list shows it" },
  options: [{ flags: "--force", description: "also with unfinished jobs: queued ones are cancelled" }],
  examples: ["partners delete prt_0123456789abcdef --stage prod"],
  read: (line, { stage }) => ({
    partnerId: line.arguments[0] ?? "",
    force: lastOf(line, "force") !== undefined,
    stage: stage.name,
  }),
  question: ({ partnerId, stage }) =>
    `Delete partner ${partnerId} on stage ${stage} permanently, with its keys and endpoints?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output }, input) {
    const { keys, endpoints, cancelledJobs, openJobs } = await createDeletePartner(stores)(input);
    output.record(
      { id: input.partnerId, deleted: true, keys, endpoints, cancelledJobs, openJobs },
      `Deleted ${input.partnerId}, ${keys.length} keys and ${endpoints.length} endpoints. Its held deliveries end.`,
      ...(cancelledJobs.length === 0 ? [] : [`Cancelled jobs: ${cancelledJobs.join(" ")}`]),
      ...(openJobs.length === 0 ? [] : [`These may be done at the vendor: ${openJobs.join(" ")}`]),
    );
  },
});
