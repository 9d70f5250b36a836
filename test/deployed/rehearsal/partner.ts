import { gatewayClient } from "../../support/stack/gateway-client.ts";
import type { Partner, Rehearsal } from "../steps/rehearsal.ts";
import { expectEqual } from "../steps/step.ts";

const grants = ["inside-rx", "md-integrations", "mwi-formulary", "si-compounding", "syncvet"].flatMap((vendor) => [
  `${vendor}:*`,
  `${vendor}:events`,
]);

export async function createPartner(rehearsal: Rehearsal): Promise<void> {
  const { gateway, operator, client } = rehearsal;
  const printed = await operator(["partners", "create", "Rehearsal", "--grants", grants.join(","), "--yes", "--json"]);
  const partner = JSON.parse(printed) as Partner;
  rehearsal.partner = partner;
  rehearsal.client = gatewayClient({ gateway, simulators: rehearsal.environment["VENDOR_ORIGIN"] ?? "", partner });
  expectEqual("the status without a key", (await client.call("/v1/vendors", { key: null })).status, 401);
  const answer = await rehearsal.client.call("/v1/vendors");
  expectEqual("the status with the new key", answer.status, 200);
  const { data } = (await answer.json()) as { data: readonly { readonly id: string }[] };
  const vendors = data.map(({ id }) => id).toSorted();
  expectEqual("the vendors of the partner", vendors, [
    "inside-rx",
    "md-integrations",
    "mwi-formulary",
    "si-compounding",
    "syncvet",
  ]);
}
