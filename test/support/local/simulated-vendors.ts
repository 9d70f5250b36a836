import { vendorIds } from "../../../infra/local/simulators/vendor-list.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

/** The vendors that have a simulator. A new vendor has none at first, and so no credentials on the local stack. */
export const simulatedVendors = vendors.filter(({ id }) => vendorIds.some((one) => one === id));
