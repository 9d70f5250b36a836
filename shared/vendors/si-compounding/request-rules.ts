import { object, required, type VendorRequestRules } from "../field-rules.ts";

/** Every call but the health check is wrapped in `request`. The token is the gateway's to write and no rule of ours. */
export const requestRules: VendorRequestRules = {
  getPatient: { body: { "/request": required(object) } },
  getPrescription: { body: { "/request": required(object) } },
  createRefillRequest: { body: { "/request": required(object) } },
};
