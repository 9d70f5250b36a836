import type { VendorDescriptor } from "../../vendors/types.ts";
import { vendorRoute } from "../../vendors/vendor-route.ts";
import type { Call } from "../calls/call.ts";

/** Method and path at the vendor, for the operator. */
export function routeOf(vendor: VendorDescriptor, { operation, request }: Call): { readonly route: string } {
  const { method, path } = vendorRoute(vendor, operation, request);
  return { route: `${method} ${path}` };
}
