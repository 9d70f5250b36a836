import { Problem } from "./problem.ts";

interface ConnectionSettings {
  /** Random text that keys digests and seals; it never leaves the connection's secret. */
  readonly pepper: string;
  readonly environment: "live" | "sandbox";
  /** MWI: the tenants that this connection may name; the first is used unless the partner names one. */
  readonly tenants?: readonly string[];
  /** Where to log in, when not at the vendor's usual path. */
  readonly tokenPath?: string;
  /** Lifetime to assume where the vendor's answer names none. */
  readonly tokenSeconds?: number;
}

export interface ClientCredentials extends ConnectionSettings {
  readonly kind: "client";
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ApiKeyCredentials extends ConnectionSettings {
  readonly kind: "api-key";
  readonly apiKey: string;
}

/** The secret of one connection, `rx-gateway/<stage>/<vendor>/<connection>`. */
export type Credentials = ClientCredentials | ApiKeyCredentials;

/**
 * Reads the text of a connection's secret.
 *
 * @throws Problem 503 `connection-misconfigured`, naming each field that is missing and none of the values.
 */
export function parseCredentials(text: string): Credentials {
  const value = parseObject(text);
  const faults: string[] = [];
  const stringOf = (name: string): string => {
    const field = value[name];
    if (typeof field === "string" && field !== "") return field;
    faults.push(name);
    return "";
  };
  const pepper = stringOf("pepper");
  const environment = value["environment"] === "sandbox" ? "sandbox" : "live";
  const { tenants, tokenPath, tokenSeconds } = value;
  const settings: ConnectionSettings = {
    pepper,
    environment,
    ...(Array.isArray(tenants) ? { tenants: tenants.filter((tenant) => typeof tenant === "string") } : {}),
    ...(typeof tokenPath === "string" ? { tokenPath } : {}),
    ...(typeof tokenSeconds === "number" && tokenSeconds > 0 ? { tokenSeconds } : {}),
  };
  const credentials: Credentials =
    "apiKey" in value
      ? { kind: "api-key", apiKey: stringOf("apiKey"), ...settings }
      : { kind: "client", clientId: stringOf("clientId"), clientSecret: stringOf("clientSecret"), ...settings };
  if (faults.length > 0) throw misconfigured(`these fields are missing or empty: ${faults.join(", ")}`);
  return credentials;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The parser's message quotes the text, which is a secret; it goes no further.
  }
  throw misconfigured("it is not a JSON object");
}

function misconfigured(why: string): Problem {
  return new Problem({
    status: 503,
    name: "connection-misconfigured",
    title: "Connection misconfigured",
    detail: `The connection's secret cannot be used: ${why}. The gateway's operator must put it right.`,
    outcome: "not-sent",
    retryable: false,
  });
}
