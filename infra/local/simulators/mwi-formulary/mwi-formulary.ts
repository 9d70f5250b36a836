import { createHmac, randomUUID } from "node:crypto";
import { authorizedConnection, callerByToken, clientLogin, loginFields } from "../calls/client-login.ts";
import { namesJson } from "../calls/demanded-media-types.ts";
import { firstValue, json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import type { VendorSimulator, VendorState } from "../calls/vendor-simulator.ts";
import { type CatalogueDialect, catalogueAnswer } from "../catalogue/catalogue-answers.ts";
import { documentedOperations } from "../catalogue/documented-operations.ts";
import { findOperation } from "../catalogue/find-operation.ts";
import { isSpellingOf } from "../catalogue/lenient-path.ts";
import { ResourceStores } from "../catalogue/resource-store.ts";
import { listed, stamped } from "./formulary-records.ts";

const operations = documentedOperations("mwi-formulary");

const tokenPath = "/oauth/token";
/** The constant `expires_in` of the answer; the token's own `exp` is decisive. */
const statedSeconds = 86_400;

/** Lists whose member for an item's id has another name than the path's parameter. */
const idFields: Readonly<Record<string, string>> = {
  "formulary-note-uuid": "note-uuid",
  "discount-category-uuid": "dispensing-category-uuid",
};

const base: CatalogueDialect = {
  vendor: "mwi-formulary",
  operations,
  idField: (parameter) => idFields[parameter] ?? parameter,
  putOnCollection: "replaces",
  afterWrite: () => "{}",
  notFound: json(404, { status: 404, message: "Not found" }, false),
  stamped,
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A JWT (RFC 7519, HS256) that ends `seconds` from now. */
function makeToken(clientId: string, seconds: number): string {
  const now = Date.now() / 1000;
  const claims = { sub: clientId, jti: randomUUID(), iat: Math.floor(now), exp: Math.floor(now + seconds) };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", "local-mwi-signing-key").update(signed).digest("base64url")}`;
}

/**
 * MWI's formulary: a JWT whose `exp` may come long before `expires_in` is over, a `Tenant-Id` that must be one of the
 * connection's, every operation of its document under the assumed path, and created resources per tenant.
 */
export function mwiFormulary(state: VendorState): VendorSimulator {
  const stores = new ResourceStores(() => state.visibleAfterMs);
  const dialect: CatalogueDialect = { ...base, listed: (call, items) => listed(state, call, items) };
  const isTokenCall = (_method: string, path: string) => isSpellingOf(path, tokenPath);

  function login(call: VendorCall): VendorReply {
    const fields = loginFields(call);
    const { connection, secretFits } = clientLogin(state, fields);
    if (connection === undefined || !secretFits) {
      return json(401, { status: 401, message: "Client credentials refused" }, false);
    }
    const seconds = state.tokenSeconds ?? statedSeconds;
    const token = makeToken(fields.get("client_id") ?? "", seconds);
    state.tokens.issue(token, connection, seconds);
    return json(200, { access_token: token, token_type: "Bearer", expires_in: statedSeconds }, true);
  }

  function ownTenant(connection: string, given: string | undefined): string | undefined {
    const tenants = state.credentials.get(connection)?.["tenants"];
    if (given === undefined || !Array.isArray(tenants)) return undefined;
    return tenants.map((one) => String(one).toLowerCase()).find((one) => one === given.toLowerCase());
  }

  return {
    isTokenCall,
    caller: callerByToken(state, isTokenCall),
    answer(call) {
      if (call.method === "POST" && isTokenCall(call.method, call.path)) return login(call);
      const found = findOperation(operations, call.method, call.path);
      if (!found) return dialect.notFound;
      if (!namesJson(call)) return json(406, { status: 406, message: "Accept must name application/json" }, false);
      const connection = authorizedConnection(state, call);
      if (connection === undefined) return json(401, { status: 401, message: "Token refused" }, false);
      const tenant = ownTenant(connection, firstValue(call, "tenant-id"));
      if (tenant === undefined) return json(403, { status: 403, message: "Tenant refused" }, false);
      return catalogueAnswer(dialect, stores.of(tenant), found, call);
    },
  };
}
