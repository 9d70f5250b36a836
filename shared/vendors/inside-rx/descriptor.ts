import type { VendorDescriptor } from "../types.ts";
import { operations } from "./operations.ts";
import { splitPriceRequest } from "./split-price-request.ts";

/** Medication prices at pharmacies, for people and for pets. */
export const insideRx: VendorDescriptor = {
  id: "inside-rx",
  title: "Inside Rx",
  origins: { live: "https://services.insiderx.com", sandbox: "https://services.insiderx.com" },
  auth: { kind: "api-key", header: "x-api-key" },
  operations,
  split: splitPriceRequest,
};
