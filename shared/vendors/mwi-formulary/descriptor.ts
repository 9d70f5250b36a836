import { defineVendor } from "../define-vendor.ts";
import { operations } from "./operations.ts";
import { readBody } from "./read-body.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { requestRules } from "./request-rules.ts";
import { vendorPaths } from "./vendor-paths.ts";

/** MWI Animal Health's integration platform: formulary, prices and health plans of a veterinary practice system. */
export const mwiFormulary = defineVendor({
  id: "mwi-formulary",
  title: "MWI Formulary",
  origins: { live: "https://api.vetspace.cloud", sandbox: "https://api.vetspace.cloud" },
  auth: {
    kind: "access-token",
    login: {
      path: "/oauth/token",
      encoding: "json",
      fields: { client_id: "{clientId}", client_secret: "{clientSecret}" },
      tokenField: "access_token",
      // The vendor caches its token answers: `expires_in` is relative to the token's creation, not to the answer.
      expiryInToken: true,
      defaultSeconds: 30 * 60,
    },
    carriedIn: "authorization-header",
  },
  tenantHeader: "tenant-id",
  // Its public pages demand it of every call.
  demandedHeaders: { accept: "application/json" },
  operations,
  requestRules,
  probe: "getFormularyTypes",
  readBody,
  vendorPaths,
  reconcile,
});
