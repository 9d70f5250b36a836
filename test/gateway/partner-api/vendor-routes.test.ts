import { expect, it } from "vitest";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { vendorRoutes } from "../../../shared/gateway/partner-api/vendor-routes.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../support/fakes/memory-stores.ts";

const ids = vendors.map(({ id }) => id).toSorted();

const answer = partnerApi({
  partners: memoryPartnerReader(aPartner({ grants: ids.map((id) => `${id}:*`) })),
  vendors: ids,
  routes: vendorRoutes({
    vendors,
    connections: Object.fromEntries(ids.map((id) => [id, ["default"]])),
    health: { reportOn: async () => ({ status: "ok" }) },
  }),
});

async function list(query: Readonly<Record<string, string>>) {
  const { body } = await answer(aRequest({ path: "/v1/vendors", query: Object.entries(query) }));
  return JSON.parse(String(body)) as { data: { id: string }[]; cursor: string | null };
}

it("lists vendors in the order of their ids, whole or in pages", async () => {
  const whole = await list({});
  expect(whole.data.map(({ id }) => id)).toEqual(ids);
  expect(whole.cursor).toBeNull();

  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await list({ limit: "2", ...(cursor === "" ? {} : { cursor }) });
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.cursor;
  }
  expect(seen).toEqual(ids);
});
