import { object, required, type VendorRequestRules } from "../field-rules.ts";

/** The body of every call except the health check is wrapped in `request`. The gateway sets the token, without a rule. */
export const requestRules: VendorRequestRules = {
  getPatient: { body: { "/request": required(object) } },
  getPrescription: { body: { "/request": required(object) } },
  createRefillRequest: { body: { "/request": required(object) } },
};
