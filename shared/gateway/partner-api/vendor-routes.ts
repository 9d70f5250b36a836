import { json } from "../../http/messages.ts";
import { type ListVendorsDependencies, listVendors } from "../list-vendors.ts";
import type { PartnerRoute } from "./partner-api.ts";

/** What a partner may call. The list is short enough for one page. */
export function vendorRoutes(dependencies: ListVendorsDependencies): readonly PartnerRoute[] {
  return [
    {
      method: "GET",
      path: "/v1/vendors",
      handle: async ({ partner }) => json(200, { data: await listVendors(dependencies, partner.grants), cursor: null }),
    },
  ];
}
