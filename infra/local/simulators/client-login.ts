import { rawMembers, scalarText } from "./raw-json.ts";
import { connectionHolding, type VendorCall, type VendorState } from "./vendor-simulator.ts";

/** The fields of a login, in JSON or form encoding as its content type says. */
export function loginFields(call: VendorCall): ReadonlyMap<string, string> {
  const text = call.body.toString("utf8");
  if (call.headers["content-type"]?.includes("x-www-form-urlencoded")) return new Map(new URLSearchParams(text));
  const members = [...(rawMembers(text) ?? [])];
  return new Map(
    members.flatMap(([name, raw]) => (scalarText(raw) === undefined ? [] : [[name, String(scalarText(raw))]])),
  );
}

/** Who logs in with `client_id` and `client_secret`. */
export interface ClientLogin {
  /** By the client id alone. */
  readonly connection: string | undefined;
  readonly secretFits: boolean;
}

export function clientLogin(state: VendorState, fields: ReadonlyMap<string, string>): ClientLogin {
  const connection = connectionHolding(state, "clientId", fields.get("client_id"));
  const secret = connection === undefined ? undefined : state.credentials.get(connection)?.["clientSecret"];
  return { connection, secretFits: secret !== undefined && secret === fields.get("client_secret") };
}

function bearerToken(call: VendorCall): string {
  return /^Bearer\s+(\S+)$/i.exec(call.headers.authorization ?? "")?.[1] ?? "";
}

/** Whose bearer token the call carries, be it still good or not. */
export function bearerConnection(state: VendorState, call: VendorCall): string | null {
  return state.tokens.find(bearerToken(call))?.connection ?? null;
}

/** The connection of a bearer token that is still good. */
export function authorizedConnection(state: VendorState, call: VendorCall): string | undefined {
  const known = state.tokens.find(bearerToken(call));
  return known?.live ? known.connection : undefined;
}
