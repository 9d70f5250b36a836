import { vendorPageQuery } from "../requests/page-query.ts";
import { vendorView } from "../views/vendor-view.ts";
import { page } from "./answer.ts";
import { route } from "./route.ts";

export const vendorRoutes = {
  listVendors: route({
    method: "GET",
    path: "/v1/vendors",
    tag: "Vendors",
    summary: "List the vendors that this key may call",
    description: "Each vendor with its health, and with the connections and operations that the key's grants cover.",
    parameters: {},
    query: vendorPageQuery,
    answer: page("Vendor", vendorView),
    problems: ["bad-request"],
  }),
};
