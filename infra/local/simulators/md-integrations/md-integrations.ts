import { randomBytes } from "node:crypto";
import { authorizedConnection, callerByToken, clientLogin, loginFields } from "../calls/client-login.ts";
import { asksForJson, hasBodyType, namesJson } from "../calls/demanded-media-types.ts";
import { json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import type { VendorSimulator, VendorState } from "../calls/vendor-simulator.ts";
import { type CatalogueDialect, catalogueAnswer } from "../catalogue/catalogue-answers.ts";
import { type DocumentedOperation, documentedOperations } from "../catalogue/documented-operations.ts";
import { findOperation } from "../catalogue/find-operation.ts";
import { isSpellingOf } from "../catalogue/lenient-path.ts";
import { ResourceStores } from "../catalogue/resource-store.ts";
import { PartnerApi } from "./partner-api/partner-api.ts";

/** Partners log in at the first; the document shows the second. */
const tokenPaths = ["/v1/partner/auth/token", "/v1/hubspot/auth"];

/** Not documented; real tokens live longer, which tests seldom need. */
const defaultTokenSeconds = 3600;

const operations = documentedOperations("md-integrations");

const dialect: CatalogueDialect = {
  vendor: "md-integrations",
  operations,
  idField: () => "id",
  putOnCollection: "adds",
  afterWrite: (item) => item,
  notFound: json(404, { message: "Resource not found" }, false),
};

/** The answer of its framework, instead of a refusal, to a client that does not ask for JSON. */
const toLoginPage: VendorReply = {
  status: 302,
  headers: { location: "/login", "content-type": "text/html; charset=utf-8" },
  body: "<!DOCTYPE html><title>Redirecting to /login</title>",
  done: false,
};

/** "All requests require at least these two headers", says the document of `Accept` and `Content-Type`. */
function refuseMediaTypes(call: VendorCall, { file }: DocumentedOperation): VendorReply | undefined {
  if (!file && !namesJson(call)) return json(406, { message: "Accept must name application/json" }, false);
  if (!hasBodyType(call)) return json(415, { message: "Content-Type must be JSON or a form" }, false);
  return undefined;
}

/**
 * MD Integrations: bearer tokens from one of two paths (a connection with a `tokenPath` logs in there only), every
 * operation of its document and its API for partners, with resources per connection.
 */
export function mdIntegrations(state: VendorState): VendorSimulator {
  const stores = new ResourceStores();
  const partners = new PartnerApi(state);
  const isTokenCall = (_method: string, path: string) => tokenPaths.some((one) => isSpellingOf(path, one));

  function login(call: VendorCall): VendorReply {
    const fields = loginFields(call);
    const { connection, secretFits } = clientLogin(state, fields);
    if (fields.get("grant_type") !== "client_credentials") {
      return json(400, { error: "unsupported_grant_type", message: "The grant type is not supported" }, false);
    }
    const only = connection === undefined ? undefined : state.credentials.get(connection)?.["tokenPath"];
    if (connection === undefined || !secretFits || (only !== undefined && !isSpellingOf(call.path, String(only)))) {
      return json(401, { error: "invalid_client", message: "Client authentication failed" }, false);
    }
    const seconds = state.tokenSeconds ?? defaultTokenSeconds;
    const token = `mdi.${randomBytes(24).toString("base64url")}`;
    state.tokens.issue(token, connection, seconds);
    return json(200, { token_type: "Bearer", expires_in: seconds, access_token: token }, true);
  }

  return {
    isTokenCall,
    caller: callerByToken(state, isTokenCall),
    answer(call) {
      const found = findOperation(operations, call.method, call.path);
      if (!found) return dialect.notFound;
      if (isTokenCall(call.method, call.path)) return login(call);
      const connection = authorizedConnection(state, call);
      if (connection === undefined) {
        return asksForJson(call) ? json(401, { message: "Unauthenticated." }, false) : toLoginPage;
      }
      const refusal = refuseMediaTypes(call, found.operation);
      if (refusal) return refusal;
      return partners.answer(connection, found, call) ?? catalogueAnswer(dialect, stores.of(connection), found, call);
    },
    happens: (connection, text) => partners.happens(connection, text),
  };
}
