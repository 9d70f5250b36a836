import { createAddGrants, createRemoveGrants } from "../../../shared/gateway/operator/change-partner.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, listOf } from "./command.ts";
import { describeGrants, forPurpose, purposeOption, readPurpose } from "./grant-purposes.ts";
import { grantForms, remarkOnSharedEvents } from "./grant-remarks.ts";

const argument = { name: "partner-id", description: "as partners list shows it" };

export const grantsAdd = defineCommand({
  name: "grants add",
  summary: "Add grants to a partner",
  argument,
  options: [{ flags: "--grants <grants>", description: `separated by commas: ${grantForms}` }, purposeOption],
  examples: [
    "grants add prt_0123456789abcdef --grants 'md-integrations:*,md-integrations:events-own' --purpose treatment --stage prod",
  ],
  read: (line, { stage }) => ({ ...readGrants(line), purpose: readPurpose(line), stage: stage.name }),
  question: ({ partnerId, grants, purpose, stage }) =>
    `Grant ${grants.join(", ")} to ${partnerId} on stage ${stage}${forPurpose(purpose)}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stage, stores, output }, input) {
    const addGrants = createAddGrants({ ...stores, scope: { vendors, connections: stage.connections } });
    const { id, grants, purposes = {} } = await addGrants(input);
    output.record({ id, grants, purposes }, `${id}: ${describeGrants({ grants, purposes })}`);
    await remarkOnSharedEvents({ stores, output }, { partnerId: id, grants: input.grants });
  },
});

export const grantsRemove = defineCommand({
  name: "grants remove",
  summary: "Remove grants from a partner, each as it was given",
  argument,
  options: [{ flags: "--grants <grants>", description: "separated by commas, as partners list shows them" }],
  examples: ["grants remove prt_0123456789abcdef --grants md-integrations:events --stage prod"],
  read: (line, { stage }) => ({ ...readGrants(line), stage: stage.name }),
  duringRestore: () => true,
  question: ({ partnerId, grants, stage }) => `Take ${grants.join(", ")} from ${partnerId} on stage ${stage}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output }, input) {
    const { id, grants, purposes = {} } = await createRemoveGrants(stores)(input);
    output.record({ id, grants, purposes }, `${id}: ${describeGrants({ grants, purposes })}`);
  },
});

function readGrants(line: CommandLine) {
  const grants = listOf(line, "grants");
  if (grants.length === 0) throw new UsageError("--grants <grants> is missing.");
  return { partnerId: line.arguments[0] ?? "", grants };
}
