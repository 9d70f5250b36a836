import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { defineCommand } from "./command.ts";
import { describeGrants } from "./grant-purposes.ts";

export const partnersShow = defineCommand({
  name: "partners show",
  summary: "Show a partner with its grants, keys and endpoints",
  argument: { name: "partner-id", description: "as partners list shows it" },
  examples: ["partners show prt_0123456789abcdef --stage prod"],
  read: ({ arguments: [partnerId = ""] }) => partnerId,
  async run({ stores, output }, partnerId) {
    const partner = await stores.directory.findPartner(partnerId);
    if (partner === undefined) throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    const { id, name, status, grants, purposes = {} } = partner;
    const keys = (await stores.partnerStore.listKeys(id)).map((key) => ({ id: key.id, status: key.status }));
    const endpoints = (await stores.endpoints.listOf(id)).map((one) => ({
      id: one.id,
      status: one.status,
      purpose: one.purpose ?? null,
    }));
    output.record(
      { id, name, status, grants, purposes, keys, endpoints },
      `${id}  ${status}  ${name}`,
      `Grants: ${describeGrants({ grants, purposes })}`,
      ...keys.map((key) => `Key ${key.id}  ${key.status}`),
      ...endpoints.map(
        (endpoint) => `Endpoint ${endpoint.id}  ${endpoint.status}  ${endpoint.purpose ?? "no stated purpose"}`,
      ),
    );
  },
});
