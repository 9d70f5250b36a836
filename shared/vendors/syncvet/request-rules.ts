import type { VendorRequestRules } from "../field-rules.ts";

/** The vendor's document states nothing of any request. */
export const requestRules: VendorRequestRules = {};
