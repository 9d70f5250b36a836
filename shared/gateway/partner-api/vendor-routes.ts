import { type ListVendorsDependencies, listVendors } from "./list-vendors.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { pageQuery } from "./requests/page-query.ts";

/** The shape of a position: a vendor's id. */
const position = /^[a-z][a-z0-9-]*$/;

/** What a partner may call, by vendor. */
export function vendorRoutes(dependencies: ListVendorsDependencies): readonly PartnerRoute[] {
  return [
    {
      method: "GET",
      path: "/v1/vendors",
      query: pageQuery(position),
      async handle({ request, partner }) {
        const all = (await listVendors(dependencies, partner.grants))
          .map((record) => ({ position: record.id, record }))
          .toSorted((a, b) => (a.position < b.position ? -1 : 1));
        const fetch = async (after: string, limit: number) => all.filter((one) => one.position > after).slice(0, limit);
        return answerPage(
          readPage(request.query),
          fetch,
          () => true,
          (record) => record,
        );
      },
    },
  ];
}
