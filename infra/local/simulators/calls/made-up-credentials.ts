import type { SimulatedConnection, SimulatedCredentials, SimulatedWebhook } from "./connection.ts";

/** A connection of the local stack, of the vendor in whose folder it is. */
export type LocalConnection = Omit<SimulatedConnection, "vendor">;

/** A pepper of the minimum length, different for each connection. */
function localPepper(of: string): string {
  return `local-${of}-pepper-`.padEnd(64, "0123456789");
}

/** The secret of a vendor that takes `clientId` and `clientSecret`, different for each `<vendor>-<connection>`. */
export function madeUpClient(of: string, more: SimulatedCredentials = {}): SimulatedCredentials {
  return { clientId: `local-${of}-id`, clientSecret: `local-${of}-not-secret`, pepper: localPepper(of), ...more };
}

/** The secret of a vendor that takes an `apiKey`. */
export function madeUpKey(of: string, more: SimulatedCredentials = {}): SimulatedCredentials {
  return { apiKey: `local-${of}-key`, pepper: localPepper(of), ...more };
}

/** The webhook secret, with a current and a previous key of the form that its scheme takes. */
export function madeUpWebhook(of: string, settings: Omit<SimulatedWebhook, "secrets">): SimulatedWebhook {
  const keys = ["current", "previous"].map((age) => `local-${of}-webhook-${age}`);
  return { ...settings, secrets: keys.map((key) => keyOfScheme(settings.scheme, key)) };
}

function keyOfScheme(scheme: SimulatedWebhook["scheme"], key: string): string {
  if (scheme === "basic") return `local:${key}`;
  return scheme === "standard-webhooks" ? `whsec_${Buffer.from(key).toString("base64")}` : key;
}
