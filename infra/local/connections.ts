import type { SimulatedConnection, SimulatedCredentials, SimulatedWebhook } from "./simulators/calls/connection.ts";

/** A pepper of the minimum length, different for each connection. */
function localPepper(of: string): string {
  return `local-${of}-pepper-`.padEnd(64, "0123456789");
}

function client(of: string, more: SimulatedCredentials = {}): SimulatedCredentials {
  return { clientId: `local-${of}-id`, clientSecret: `local-${of}-not-secret`, pepper: localPepper(of), ...more };
}

function mdiWebhook(of: string): SimulatedWebhook {
  return {
    scheme: "md-integrations",
    secrets: [`local-${of}-webhook-current`, `local-${of}-webhook-previous`],
    authorization: `Bearer local-${of}-webhook-authorization`,
  };
}

function syncvetWebhook(of: string): SimulatedWebhook {
  return {
    scheme: "hmac",
    algorithm: "sha256",
    header: "x-syncvet-signature",
    encoding: "hex",
    secrets: [`local-${of}-webhook-current`, `local-${of}-webhook-previous`],
  };
}

/** Every connection of stage `local`. The values differ, so that a confusion of two connections is visible. */
export const localConnections: readonly SimulatedConnection[] = [
  { vendor: "si-compounding", connection: "default", credentials: client("si-compounding-default") },
  {
    vendor: "mwi-formulary",
    connection: "default",
    credentials: client("mwi-formulary-default", {
      tenants: ["3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001", "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0002"],
      defaultTenant: "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001",
    }),
  },
  {
    vendor: "mwi-formulary",
    connection: "clinic-2",
    credentials: client("mwi-formulary-clinic-2", {
      tenants: ["8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001", "8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0002"],
    }),
  },
  {
    vendor: "md-integrations",
    connection: "default",
    credentials: client("md-integrations-default", { storeSecret: "local-md-integrations-default-store-secret" }),
    webhook: mdiWebhook("md-integrations-default"),
  },
  {
    vendor: "md-integrations",
    connection: "clinic-2",
    credentials: client("md-integrations-clinic-2", { tokenPath: "/v1/hubspot/auth", audiences: ["partner"] }),
    webhook: mdiWebhook("md-integrations-clinic-2"),
  },
  {
    vendor: "inside-rx",
    connection: "default",
    credentials: { apiKey: "local-inside-rx-default-key", pepper: localPepper("inside-rx-default") },
  },
  {
    vendor: "syncvet",
    connection: "default",
    credentials: client("syncvet-default"),
    webhook: syncvetWebhook("syncvet-default"),
  },
  {
    vendor: "syncvet",
    connection: "clinic-2",
    credentials: client("syncvet-clinic-2"),
    webhook: syncvetWebhook("syncvet-clinic-2"),
  },
];

/** The tenants of the connections that have any, by `<vendor>/<connection>`. */
export function localTenants(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    localConnections.flatMap(({ vendor, connection, credentials: { tenants } }) =>
      Array.isArray(tenants) ? [[`${vendor}/${connection}`, tenants.map(String)]] : [],
    ),
  );
}
