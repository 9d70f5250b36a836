import { createListKeys, type KeyView } from "../../../shared/gateway/operator/manage-keys.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { defineCommand } from "./command.ts";
import { describeGrants } from "./grant-purposes.ts";
import { timesOf } from "./key-text.ts";

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
    const keys = [];
    for await (const key of createListKeys(stores)({ partnerId: id })) keys.push(shownKey(key));
    const endpoints = (await stores.endpoints.listOf(id)).map((one) => ({
      id: one.id,
      status: one.status,
      purpose: one.purpose ?? null,
    }));
    output.record(
      { id, name, status, grants, purposes, keys, endpoints },
      `${id}  ${status}  ${name}`,
      `Grants: ${describeGrants({ grants, purposes })}`,
      ...keys.map(
        (key) =>
          `Key ${key.id}  ${key.status}  ${key.expiresAt === null ? "does not expire" : `expires ${key.expiresAt}`}${key.rotatedFrom === null ? "" : `  rotated from ${key.rotatedFrom}`}`,
      ),
      ...endpoints.map(
        (endpoint) => `Endpoint ${endpoint.id}  ${endpoint.status}  ${endpoint.purpose ?? "no stated purpose"}`,
      ),
    );
  },
});

function shownKey(key: KeyView) {
  const { expiresAt } = timesOf(key);
  return { id: key.id, status: key.status, expiresAt, rotatedFrom: key.rotatedFrom ?? null };
}
