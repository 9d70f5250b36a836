import type { Connection, VendorDescriptor } from "./types.ts";

/** Where a connection's calls and logins go: base URLs without a trailing slash. */
export interface ConnectionOrigins {
  readonly api: string;
  /** Of the token endpoint. */
  readonly login: string;
}

/** A stage's own hosts: for the API alone, or for the token endpoint too. */
export type OriginSetting = string | { readonly api: string; readonly login: string };

/** A stage's own hosts for one vendor, by connection; `*` is for those that are not named. */
export type StageOrigins = Readonly<Record<string, OriginSetting>>;

export interface OriginInput {
  readonly vendor: Pick<VendorDescriptor, "id" | "origins" | "auth">;
  readonly connection: Pick<Connection, "name" | "credentials">;
  /** Replaces every host, as `<override>/<vendor>`; only stages `local` and `rehearsal` have one. */
  readonly override?: string | undefined;
  readonly stage?: StageOrigins | undefined;
}

/**
 * The hosts of a connection, the first of: the override of stage `local` or `rehearsal`, the secret's `origin`, the
 * stage's for this connection, the stage's for the vendor, the documented ones. A token endpoint with a host of its own keeps it unless the
 * override or the stage names another.
 */
export function connectionOrigins({ vendor, connection, override, stage = {} }: OriginInput): ConnectionOrigins {
  if (override !== undefined) return { api: `${override}/${vendor.id}`, login: `${override}/${vendor.id}` };
  const { credentials, name } = connection;
  const setting = credentials.origin ?? stage[name] ?? stage["*"] ?? vendor.origins[credentials.environment];
  if (typeof setting !== "string") return setting;
  const ownLogin = vendor.auth.kind === "access-token" ? vendor.auth.login.origin : undefined;
  return { api: setting, login: ownLogin ?? setting };
}

/**
 * Reads a stage's hosts for one vendor from their JSON text.
 *
 * @throws SyntaxError when the text is not JSON, TypeError naming each connection whose host is not a base URL
 */
export function parseStageOrigins(json: string): StageOrigins {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError("Origins must be an object.");
  const settings = Object.entries(value).map(([name, setting]) => [name, readSetting(setting)] as const);
  const wrong = settings.filter(([, setting]) => setting === undefined).map(([name]) => name);
  if (wrong.length > 0)
    throw new TypeError(`The origins of ${wrong.join(", ")} are not https URLs of a host and a path.`);
  return Object.fromEntries(settings.flatMap(([name, setting]) => (setting === undefined ? [] : [[name, setting]])));
}

function readSetting(value: unknown): OriginSetting | undefined {
  if (typeof value === "string") return isBaseUrl(value) ? value : undefined;
  if (typeof value !== "object" || value === null || !("api" in value && "login" in value)) return undefined;
  const { api, login } = value;
  const isPair = typeof api === "string" && typeof login === "string" && isBaseUrl(api) && isBaseUrl(login);
  return isPair ? { api, login } : undefined;
}

/** A path is allowed, for simulators and proxies that serve several vendors at one host. */
function isBaseUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") return false;
  const path = url.pathname === "/" ? "" : url.pathname;
  return url.username === "" && url.password === "" && !path.endsWith("/") && `${url.origin}${path}` === text;
}
