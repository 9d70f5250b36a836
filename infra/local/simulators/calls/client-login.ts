import { rawMembers, scalarText } from "../json/raw-json.ts";
import type { VendorCall } from "./vendor-call.ts";
import { connectionHolding, type VendorSimulator, type VendorState } from "./vendor-simulator.ts";

/** The fields of a login, in JSON or form encoding by its content type. */
export function loginFields(call: VendorCall): ReadonlyMap<string, string> {
  const text = call.body.toString("utf8");
  if (call.headers["content-type"]?.includes("x-www-form-urlencoded")) return new Map(new URLSearchParams(text));
  const members = [...(rawMembers(text) ?? [])];
  return new Map(
    members.flatMap(([name, raw]) => (scalarText(raw) === undefined ? [] : [[name, String(scalarText(raw))]])),
  );
}

/** The connection of a login with `client_id` and `client_secret`. */
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

/** The connection of the call's bearer token, valid or expired. */
function bearerConnection(state: VendorState, call: VendorCall): string | null {
  return state.tokens.find(bearerToken(call))?.connection ?? null;
}

/** Finds a call's connection: by its client id for a token call, else by its bearer token, valid or not. */
export function callerByToken(
  state: VendorState,
  isTokenCall: VendorSimulator["isTokenCall"],
): VendorSimulator["caller"] {
  return (call) => {
    if (!isTokenCall(call.method, call.path)) return bearerConnection(state, call);
    return clientLogin(state, loginFields(call)).connection ?? null;
  };
}

/** The connection of a valid bearer token. */
export function authorizedConnection(state: VendorState, call: VendorCall): string | undefined {
  const known = state.tokens.find(bearerToken(call));
  return known?.live ? known.connection : undefined;
}
