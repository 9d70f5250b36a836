import { randomBytes } from "node:crypto";
import {
  authorizedConnection,
  type ClientLogin,
  callerByToken,
  clientLogin,
  loginFields,
} from "../calls/client-login.ts";
import { firstValue, json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import { connectionHolding, type VendorSimulator, type VendorState } from "../calls/vendor-simulator.ts";
import { catalogueAnswer } from "./catalogue-answers.ts";
import { documentedOperations } from "./documented-operations.ts";
import { findOperation } from "./find-operation.ts";
import { isSpellingOf } from "./lenient-path.ts";
import { ResourceStores } from "./resource-store.ts";

/** How a vendor's document has calls authenticated. */
export type SimulatedAuth =
  | { readonly kind: "api-key"; readonly header: string; readonly prefix?: string }
  | { readonly kind: "query-key"; readonly parameter: string }
  | { readonly kind: "two-keys"; readonly idHeader: string; readonly secretHeader: string }
  | { readonly kind: "basic" }
  /** A bearer token from `tokenPath`; the client's id and secret are in `Authorization: Basic` or in the fields. */
  | {
      readonly kind: "oauth";
      readonly tokenPath: string;
      readonly client: "basic" | "fields";
      readonly seconds?: number;
    }
  | {
      readonly kind: "signed";
      readonly keyHeader: string;
      readonly isSigned: (call: VendorCall, secret: string) => boolean;
    };

export interface CatalogueVendor {
  readonly vendor: string;
  readonly auth: SimulatedAuth;
  /** The member of an item that holds its id. */
  readonly idField?: string;
}

const refused = json(401, { message: "Unauthorized" }, false);
const notFound = json(404, { message: "Not found" }, false);

/**
 * A vendor that does nothing beyond its document: it authenticates calls, and answers each operation of its
 * `operations.json` by its examples, with what was created and deleted for each connection.
 */
export function catalogueVendor({ vendor, auth, idField = "id" }: CatalogueVendor) {
  const operations = documentedOperations(vendor);
  return (state: VendorState): VendorSimulator => {
    const stores = new ResourceStores();
    const isTokenCall = (_method: string, path: string) => auth.kind === "oauth" && isSpellingOf(path, auth.tokenPath);
    const callerOf = callers(auth, state);
    const dialect = {
      vendor,
      operations,
      idField: () => idField,
      putOnCollection: "adds",
      afterWrite: (item: string | undefined) => item,
      notFound,
    } as const;
    return {
      isTokenCall,
      caller: (call) =>
        auth.kind === "oauth" && isTokenCall(call.method, call.path)
          ? (loginOf(auth, state, call).connection ?? null)
          : callerOf.named(call),
      answer(call) {
        if (auth.kind === "oauth" && isTokenCall(call.method, call.path)) return logIn(auth, state, call);
        const connection = callerOf.genuine(call);
        if (connection === undefined) return refused;
        const found = findOperation(operations, call.method, call.path);
        return found ? catalogueAnswer(dialect, stores.of(connection), found, call) : notFound;
      },
    };
  };
}

/** The connection that a call names, and the one whose credentials it has. */
interface Callers {
  readonly named: (call: VendorCall) => string | null;
  readonly genuine: (call: VendorCall) => string | undefined;
}

function callers(auth: SimulatedAuth, state: VendorState): Callers {
  if (auth.kind === "oauth") {
    return { named: callerByToken(state, () => false), genuine: (call) => authorizedConnection(state, call) };
  }
  if (auth.kind === "api-key" || auth.kind === "query-key") {
    const genuine = (call: VendorCall) => connectionHolding(state, "apiKey", keyOf(auth, call));
    return { named: (call) => genuine(call) ?? null, genuine };
  }
  const named = (call: VendorCall) => connectionHolding(state, "clientId", clientOf(auth, call).id) ?? null;
  return {
    named,
    genuine(call) {
      const connection = named(call);
      const secret = connection === null ? undefined : state.credentials.get(connection)?.["clientSecret"];
      if (connection === null || typeof secret !== "string") return undefined;
      const fits = auth.kind === "signed" ? auth.isSigned(call, secret) : clientOf(auth, call).secret === secret;
      return fits ? connection : undefined;
    },
  };
}

function keyOf(auth: Extract<SimulatedAuth, { kind: "api-key" | "query-key" }>, call: VendorCall): string | undefined {
  if (auth.kind === "query-key") return call.query.get(auth.parameter) ?? undefined;
  const { prefix = "" } = auth;
  const value = firstValue(call, auth.header);
  return value?.startsWith(prefix) ? value.slice(prefix.length) : undefined;
}

interface Client {
  readonly id?: string | undefined;
  readonly secret?: string | undefined;
}

function clientOf(auth: Extract<SimulatedAuth, { kind: "two-keys" | "basic" | "signed" }>, call: VendorCall): Client {
  if (auth.kind === "two-keys")
    return { id: firstValue(call, auth.idHeader), secret: firstValue(call, auth.secretHeader) };
  return auth.kind === "signed" ? { id: firstValue(call, auth.keyHeader) } : basicClient(call);
}

/** User and password of HTTP Basic. */
function basicClient(call: VendorCall): Client {
  const [, encoded = ""] = /^Basic\s+(\S+)$/i.exec(call.headers.authorization ?? "") ?? [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const at = text.indexOf(":");
  return at < 0 ? {} : { id: text.slice(0, at), secret: text.slice(at + 1) };
}

type OAuth = Extract<SimulatedAuth, { kind: "oauth" }>;

function loginOf(auth: OAuth, state: VendorState, call: VendorCall): ClientLogin {
  if (auth.client === "fields") return clientLogin(state, loginFields(call));
  const { id = "", secret = "" } = basicClient(call);
  const decoded = new URLSearchParams(`client_id=${id}&client_secret=${secret}`);
  return clientLogin(state, new Map(decoded));
}

/** RFC 6749, section 4.4. */
function logIn(auth: OAuth, state: VendorState, call: VendorCall): VendorReply {
  const fields = loginFields(call);
  if (call.method !== "POST") return json(405, { error: "invalid_request" }, false);
  if (fields.get("grant_type") !== "client_credentials") return json(400, { error: "unsupported_grant_type" }, false);
  // One way of authentication in a request (section 2.3).
  if (auth.client === "basic" && fields.has("client_secret")) return json(400, { error: "invalid_request" }, false);
  const { connection, secretFits } = loginOf(auth, state, call);
  if (connection === undefined || !secretFits) return json(401, { error: "invalid_client" }, false);
  const seconds = state.tokenSeconds ?? auth.seconds ?? 3600;
  const token = randomBytes(24).toString("base64url");
  state.tokens.issue(token, connection, seconds);
  return json(200, { access_token: token, token_type: "Bearer", expires_in: seconds }, true);
}
