import { defineVendor } from "../define-vendor.ts";
import { statusDecides } from "../types.ts";
import { operations } from "./operations.ts";

/** Data and writebacks of veterinary practices. Its document names two operations; other paths need `passthrough`. */
export const syncvet = defineVendor({
  id: "syncvet",
  title: "SyncVet",
  origins: { live: "https://consumerapi.sync.vet", sandbox: "https://consumerapi.sync.vet" },
  auth: {
    kind: "access-token",
    login: {
      origin: "https://login.microsoftonline.com",
      path: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token",
      encoding: "form",
      fields: {
        grant_type: "client_credentials",
        client_id: "{clientId}",
        client_secret: "{clientSecret}",
        scope: "https://consumerapi.sync.vet/.default",
      },
      tokenField: "access_token",
      defaultSeconds: 55 * 60,
    },
    carriedIn: "authorization-header",
  },
  operations,
  readBody: statusDecides,
  maxBodyBytes: 31_457_280,
});
