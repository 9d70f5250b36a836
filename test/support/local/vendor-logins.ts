import { localConnections } from "../../../infra/local/connections.ts";
import type { VendorId } from "../../../shared/vendors/types.ts";
import type { Answer, SimulatorsUnderTest } from "./use-simulators.ts";

/** A text field of a local connection's credentials. */
export function credential(vendor: VendorId, field: string, connection = "default"): string {
  const found = localConnections.find((one) => one.vendor === vendor && one.connection === connection);
  return String(found?.credentials[field]);
}

/** The vendors whose documents have a login. */
type VendorWithLogin = "si-compounding" | "mwi-formulary" | "md-integrations" | "syncvet";

const entraPath = "/syncvet/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token";

/** Logs in as the vendor's document says, with the local stack's credentials unless other ones are given. */
export function login(
  simulators: SimulatorsUnderTest,
  vendor: VendorWithLogin,
  connection = "default",
  secret = credential(vendor, "clientSecret", connection),
): Promise<Answer> {
  const id = credential(vendor, "clientId", connection);
  const json = { "content-type": "application/json" };
  switch (vendor) {
    case "si-compounding": {
      const body = JSON.stringify({ clientID: id, clientSecret: secret });
      return simulators.send("/si-compounding/V2/getToken", { method: "POST", headers: json, body });
    }
    case "mwi-formulary": {
      const body = JSON.stringify({ client_id: id, client_secret: secret });
      return simulators.send("/mwi-formulary/oauth/token", { method: "POST", headers: json, body });
    }
    case "md-integrations": {
      const path = connection === "clinic-2" ? "/v1/hubspot/auth" : "/v1/partner/auth/token";
      const fields = { grant_type: "client_credentials", client_id: id, client_secret: secret, scope: "*" };
      const body = JSON.stringify(fields);
      return simulators.send(`/md-integrations${path}`, { method: "POST", headers: json, body });
    }
    case "syncvet": {
      const scope = "https://consumerapi.sync.vet/.default";
      const fields = { client_id: id, client_secret: secret, scope, grant_type: "client_credentials" };
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      return simulators.send(entraPath, { method: "POST", headers, body: String(new URLSearchParams(fields)) });
    }
  }
}

/** A token for a connection. */
export async function tokenOf(
  simulators: SimulatorsUnderTest,
  vendor: VendorWithLogin,
  connection = "default",
): Promise<string> {
  const { text } = await login(simulators, vendor, connection);
  const answer = JSON.parse(text);
  return vendor === "si-compounding" ? answer.token : answer.access_token;
}

/** Headers that the vendors' documents demand of every call. */
const demanded = {
  "mwi-formulary": { accept: "application/json" },
  "md-integrations": { accept: "application/json", "content-type": "application/json" },
  syncvet: {},
} as const;

/** Headers that carry a bearer token of a connection, and the media types that the vendor demands. */
export async function bearerOf(
  simulators: SimulatorsUnderTest,
  vendor: "mwi-formulary" | "md-integrations" | "syncvet",
  connection = "default",
): Promise<Record<string, string>> {
  return { ...demanded[vendor], authorization: `Bearer ${await tokenOf(simulators, vendor, connection)}` };
}
