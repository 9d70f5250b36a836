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

function inTwos(list: readonly string[]): readonly (readonly string[])[] {
  return list.flatMap((_, at) => (at % 2 === 0 ? [list.slice(at, at + 2)] : []));
}

it("vendors are listed in the order of their ids, on one page or on several", async () => {
  expect(await readPage("")).toEqual({ ids, cursor: null });

  const pages = [await readPage("?limit=2")];
  for (let at = pages[0]?.cursor; at; at = pages.at(-1)?.cursor) pages.push(await readPage(`?limit=2&cursor=${at}`));

  expect(pages.map((page) => page.ids)).toEqual(inTwos(ids));
});
