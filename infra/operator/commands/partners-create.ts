import { createAddPartner } from "../../../shared/gateway/operator/add-partner.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { defineCommand, listOf } from "./command.ts";
import { forPurpose, purposeOption, readPurpose } from "./grant-purposes.ts";
import { grantForms, remarkOnSharedEvents } from "./grant-remarks.ts";

export const partnersCreate = defineCommand({
  name: "partners create",
  summary: "Create a partner with its first API key, which is shown only once",
  argument: { name: "name", description: "the partner's name, which must be unique" },
  options: [
    {
      flags: "--grants <grants>",
      description: `its grants, separated by commas: ${grantForms}`,
    },
    purposeOption,
  ],
  examples: [
    "partners create \"Corner Pharmacy\" --grants 'inside-rx:*,md-integrations/*:events' --stage prod",
    "partners create Test --local --yes --json",
  ],
  read: (line, { stage }) => ({
    name: line.arguments[0] ?? "",
    grants: listOf(line, "grants"),
    purpose: readPurpose(line),
    stage: stage.name,
  }),
  question: ({ name, grants, purpose, stage }) =>
    `Create partner ${name} on stage ${stage}, with ${grants.length === 0 ? "no grants" : grants.join(", ")}${forPurpose(purpose)}?`,
  async run({ stage, stores, output, record }, { name, grants, purpose }) {
    const scope = { vendors, connections: stage.connections };
    const addPartner = createAddPartner({ ...stores, scope });
    const { partner, keyId, key } = await addPartner({ name, grants, purpose });
    record.add({ partner: partner.id, key: keyId });
    output.record(
      {
        id: partner.id,
        name: partner.name,
        status: partner.status,
        grants: partner.grants,
        purposes: partner.purposes ?? {},
        keyId,
        key,
      },
      `Partner ${partner.id}: ${partner.name}.`,
      ...(grants.length === 0 ? ["It has no grants yet and may call nothing."] : []),
      `Key ${keyId}, shown only once:`,
      key,
    );
    await remarkOnSharedEvents({ stores, output }, { partnerId: partner.id, grants });
  },
});
