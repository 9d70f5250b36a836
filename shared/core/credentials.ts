import { type CallSettings, callSettingFaults, readCallSettings } from "./call-settings.ts";
import { connectionMisconfigured } from "./connection-misconfigured.ts";
import {
  audiencesFault,
  environmentFault,
  type FieldFault,
  headerTextFault,
  liveFault,
  originNotAllowed,
  pepperFault,
  tenantsFault,
  textFault,
  tokenPathFault,
  tokenSecondsFault,
} from "./credential-faults.ts";
import { type ResourceSettings, readResourceSettings, resourceSettingFaults } from "./resource-settings.ts";

interface ConnectionSettings extends CallSettings, ResourceSettings {
  /** Random text that keys digests and the encryption of tokens; it never leaves the connection's secret. */
  readonly pepper: string;
  readonly environment: "live" | "sandbox";
  /** The API's origin in place of the vendor's own, where the stage allows one. */
  readonly origin?: string;
  /** The audiences whose calls these credentials are for; without any stated, no call is refused for its audience. */
  readonly audiences?: readonly string[];
  /** MDI: signs the calls of a WooCommerce store. */
  readonly storeSecret?: string;
  /** MWI: the tenants that this connection may name. */
  readonly tenants?: readonly string[];
  /** MWI: the tenant of a read that names none, as `tenants` spells it. */
  readonly defaultTenant?: string;
  /** The login's path, where it is not the vendor's usual one. */
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

const settingFaults = { ...callSettingFaults, ...resourceSettingFaults };

/** What a connection's secret must hold. */
export interface CredentialRules {
  /** As the vendor's login needs them. */
  readonly kind: Credentials["kind"];
  /** The names of the vendor's audiences, the partner included. */
  readonly audiences: readonly string[];
  /** What is wrong with each, where the scheme puts it; unless set, a key is sent in a header and the others in a body. */
  readonly faults?: Readonly<Partial<Record<"apiKey" | "clientId" | "clientSecret", FieldFault>>>;
  /** The vendor's calls name one of the connection's tenants. */
  readonly tenantsRequired: boolean;
  /** The stage requires an explicit environment; elsewhere the default is `live`. */
  readonly environmentRequired: boolean;
  /** The stage takes no `live` connection of this name. */
  readonly liveRefused?: boolean;
  /** What is wrong with an origin of the connection's own; without it the stage allows none. */
  readonly originFault?: FieldFault;
}

/**
 * Reads the text of a connection's secret. Unknown members are ignored: operators store notes there.
 *
 * @throws Problem 503 `connection-misconfigured`, naming each field that is wrong and none of the values
 */
export function parseCredentials(text: string, rules: CredentialRules): Credentials {
  const value = parseObject(text);
  const faults: string[] = [];
  const check = (name: string, fault: FieldFault): void => {
    const why = fault(value[name]);
    if (why !== undefined) faults.push(`${name} ${why}`);
  };
  const checkOptional = (name: string, fault: FieldFault): void => {
    if (value[name] !== undefined) check(name, fault);
  };
  const kindFault = wrongKind(value, rules.kind);
  if (kindFault !== undefined) faults.push(kindFault);
  else if (rules.kind === "api-key") check("apiKey", rules.faults?.apiKey ?? headerTextFault);
  else for (const name of ["clientId", "clientSecret"] as const) check(name, rules.faults?.[name] ?? textFault);
  check("pepper", pepperFault);
  (rules.environmentRequired ? check : checkOptional)("environment", environmentFault);
  if (rules.liveRefused) check("environment", liveFault);
  checkOptional("audiences", audiencesFault(rules.audiences));
  (rules.tenantsRequired ? check : checkOptional)("tenants", tenantsFault);
  checkOptional("defaultTenant", (tenant) => defaultTenantFault(value["tenants"], tenant));
  checkOptional("storeSecret", textFault);
  checkOptional("tokenPath", tokenPathFault);
  checkOptional("tokenSeconds", tokenSecondsFault);
  for (const [name, fault] of Object.entries(settingFaults)) checkOptional(name, fault);
  checkOptional("origin", rules.originFault ?? originNotAllowed);
  if (faults.length > 0) throw connectionMisconfigured(faults.join("; "));
  return credentialsOf(value, rules.kind);
}

/** The credentials from members whose types are checked. */
function credentialsOf(value: Readonly<Record<string, unknown>>, kind: Credentials["kind"]): Credentials {
  const text = (name: string): string => (typeof value[name] === "string" ? value[name] : "");
  const tenants = textsOf(value["tenants"]);
  const audiences = textsOf(value["audiences"]);
  const defaultTenant = tenants.find((tenant) => tenant.toLowerCase() === text("defaultTenant").toLowerCase());
  const { tokenSeconds } = value;
  const settings: ConnectionSettings = {
    pepper: text("pepper"),
    environment: value["environment"] === "sandbox" ? "sandbox" : "live",
    ...(value["origin"] === undefined ? {} : { origin: text("origin") }),
    ...(audiences.length === 0 ? {} : { audiences }),
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(defaultTenant === undefined ? {} : { defaultTenant }),
    ...(value["storeSecret"] === undefined ? {} : { storeSecret: text("storeSecret") }),
    ...(value["tokenPath"] === undefined ? {} : { tokenPath: text("tokenPath") }),
    ...(typeof tokenSeconds === "number" ? { tokenSeconds } : {}),
    ...readCallSettings(value),
    ...readResourceSettings(value),
  };
  return kind === "api-key"
    ? { kind, apiKey: text("apiKey"), ...settings }
    : { kind, clientId: text("clientId"), clientSecret: text("clientSecret"), ...settings };
}

/** One fault for a secret of the other kind, instead of one for each field; a secret that holds both is valid for either. */
function wrongKind(value: Readonly<Record<string, unknown>>, kind: Credentials["kind"]): string | undefined {
  const holdsKey = "apiKey" in value;
  const holdsClient = "clientId" in value || "clientSecret" in value;
  if (kind === "api-key" && !holdsKey && holdsClient) {
    return "the vendor takes an apiKey, and the secret holds clientId and clientSecret";
  }
  if (kind === "client" && !holdsClient && holdsKey) {
    return "the vendor takes clientId and clientSecret, and the secret holds an apiKey";
  }
  return undefined;
}

function defaultTenantFault(tenants: unknown, tenant: unknown): string | undefined {
  const known = textsOf(tenants).some(
    (one) => typeof tenant === "string" && one.toLowerCase() === tenant.toLowerCase(),
  );
  return known ? undefined : "must be one of tenants";
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The parser's message quotes the text, which is a secret: it is dropped.
  }
  throw connectionMisconfigured("it is not a JSON object");
}
