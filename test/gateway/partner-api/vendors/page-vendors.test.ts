import { expect, it } from "vitest";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const ids = vendors.map(({ id }) => id).toSorted();
const { call } = memoryPartnerApi({
  partners: memoryPartnerReader(aPartner({ grants: ids.map((id) => `${id}:*`) })),
});

/** The ids on one page, and its cursor. */
async function readPage(query: string): Promise<{ readonly ids: readonly string[]; readonly cursor: string | null }> {
  const { body } = await call({ method: "GET", target: `/v1/vendors${query}` });
  return { ids: body.data.map(({ id }: { readonly id: string }) => id), cursor: body.cursor };
}

it("vendors are listed in the order of their ids, on one page or on several", async () => {
  expect(await readPage("")).toEqual({ ids, cursor: null });

  const first = await readPage("?limit=2");
  const second = await readPage(`?limit=2&cursor=${first.cursor}`);
  const third = await readPage(`?limit=2&cursor=${second.cursor}`);

  expect([first, second, third].map((page) => page.ids.length)).toEqual([2, 2, 1]);
  expect([...first.ids, ...second.ids, ...third.ids]).toEqual(ids);
  expect(third.cursor).toBeNull();
});
