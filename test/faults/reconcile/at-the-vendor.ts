import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";

/** The answer's members to a call of a practice's connection. */
export type VendorClient = (method: string, path: string, body: unknown) => Promise<Readonly<Record<string, unknown>>>;

/** Calls the simulated vendors past the gateway, as other software of the practices does. */
export function atTheVendor(simulators: string) {
  const logIn = async ({ vendor, credentials }: SimulatedConnection): Promise<string> => {
    const { clientId: client_id, clientSecret: client_secret, tokenPath = "/v1/partner/auth/token" } = credentials;
    const path = vendor === "mwi-formulary" ? "/oauth/token" : String(tokenPath);
    const body = JSON.stringify({ grant_type: "client_credentials", client_id, client_secret, scope: "*" });
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch(`${simulators}/${vendor}${path}`, { method: "POST", headers, body });
    return ((await answer.json()) as { readonly access_token: string }).access_token;
  };
  return async (connection: SimulatedConnection): Promise<VendorClient> => {
    const { tenants } = connection.credentials;
    const headers = {
      ...{ accept: "application/json", "content-type": "application/json" },
      authorization: `Bearer ${await logIn(connection)}`,
      ...(Array.isArray(tenants) && { "tenant-id": String(tenants[0]) }),
    };
    return async (method, path, body) => {
      const url = `${simulators}/${connection.vendor}${path}`;
      const answer = await fetch(url, { method, headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}.`);
      return (await answer.json()) as Readonly<Record<string, unknown>>;
    };
  };
}
