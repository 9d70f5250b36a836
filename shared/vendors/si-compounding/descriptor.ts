import { defineVendor } from "../define-vendor.ts";
import { operations } from "./operations.ts";
import { prescriptionMapping } from "./prescription-mapping.ts";
import { readBody } from "./read-body.ts";
import { refillMapping } from "./refill-mapping.ts";
import { requestRules } from "./request-rules.ts";
import { sameIntent } from "./same-intent.ts";

/** Compounding pharmacy: refills over the telephone. Its document is a Postman collection. */
export const siCompounding = defineVendor({
  id: "si-compounding",
  title: "SiCompounding",
  origins: { live: "https://api.sicompounding.cloud", sandbox: "https://api-dev.sicompounding.cloud" },
  auth: {
    kind: "access-token",
    login: {
      path: "/V2/getToken",
      encoding: "json",
      fields: { clientID: "{clientId}", clientSecret: "{clientSecret}" },
      tokenField: "token",
      // The document gives no lifetime; a token that expires earlier is refreshed when it is refused.
      defaultSeconds: 55 * 60,
      errorField: "error",
      // Assumed: the document does not show the answer to wrong credentials.
      refusal: { field: "msg", whole: /^\s*invalid (?:client )?credentials[.!]?\s*$/i },
    },
    carriedIn: { bodyField: "token" },
  },
  operations,
  requestRules,
  // Every request of its collection has it.
  demandedHeaders: { contentType: "application/json" },
  probe: "getHealthStatus",
  tokenCheck: "getHealthStatus",
  readBody,
  subjects: {
    patient_id: {
      request: ["/request/patient_id"],
      answer: ["/data/patient/patient_id", "/data/json_request/patient_id"],
    },
  },
  sameIntent,
  prescriptions: prescriptionMapping,
  refills: refillMapping,
});
