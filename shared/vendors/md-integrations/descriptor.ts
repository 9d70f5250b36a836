import { defineVendor } from "../define-vendor.ts";
import { statusDecides } from "../types.ts";
import { readCase, readCreatedPatient, readOpenedCase } from "./cases.ts";
import { catchUp } from "./catch-up.ts";
import { furtherOperations } from "./further-operations.ts";
import { operations } from "./operations.ts";
import { publishedOperations } from "./published-operations.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { requestRules } from "./request-rules.ts";
import { sameIntent } from "./same-intent.ts";
import { readWebhook } from "./webhooks.ts";

/** Telehealth: cases, offerings, messages, prescriptions. Sandbox and production share a host; credentials decide. */
export const mdIntegrations = defineVendor({
  id: "md-integrations",
  title: "MD Integrations",
  origins: { live: "https://api.mdintegrations.com", sandbox: "https://api.mdintegrations.com" },
  auth: {
    kind: "access-token",
    login: {
      path: "/v1/partner/auth/token",
      encoding: "json",
      fields: {
        grant_type: "client_credentials",
        client_id: "{clientId}",
        client_secret: "{clientSecret}",
        scope: "*",
      },
      tokenField: "access_token",
      defaultSeconds: 55 * 60,
    },
    carriedIn: "authorization-header",
  },
  audiences: {
    clinician: { credentials: "the token of a clinician who is signed in", paths: ["/v1/clinician", "/clinician"] },
    web: { credentials: "the token of a user of the vendor's own web application", paths: ["/web"] },
    store: { credentials: "the signature of a Shopify or WooCommerce store", paths: ["/shopify", "/woocommerce"] },
  },
  operations: [...operations, ...publishedOperations, ...furtherOperations],
  requestRules,
  reconcile,
  // "All requests require at least these two headers"; without them its framework redirects instead of refusing.
  demandedHeaders: { accept: "application/json", contentType: "application/json" },
  maintenanceStatuses: [418],
  probe: "getStates",
  readBody: statusDecides,
  subjects: {
    patient_id: {
      path: ["patient_id", "patient"],
      query: ["patient_id"],
      request: ["/patient_id"],
      answer: [
        "/patient_id",
        "/patient/patient_id",
        "/case/patient/patient_id",
        "/payload/patient_id",
        "/user/patient_id",
        "/*/patient_id",
        "/*/patient/patient_id",
        "/data/*/patient_id",
        "/data/*/patient/patient_id",
        "/data/*/payload/patient_id",
        "/*/case/patient/patient_id",
        "/*/orders/*/case/patient/patient_id",
        "/metadata/patient_id",
        "/notifier/patient_id",
        "/source/patient_id",
        "/source/patient/patient_id",
      ],
    },
    // An encounter is a case.
    case_id: {
      path: ["case_id", "encounter_id"],
      query: ["case_id"],
      request: ["/case_id", "/encounter_id"],
      answer: [
        "/case_id",
        "/case/case_id",
        "/case_assignment/case_id",
        "/*/case_id",
        "/data/*/case_id",
        "/*/case/case_id",
        "/*/orders/*/case_id",
        "/*/orders/*/case/case_id",
        "/*/new_values/case_id",
      ],
    },
  },
  sameIntent,
  readWebhook,
  readCase,
  readOpenedCase,
  readCreatedPatient,
  catchUp,
});
