import { type BodyOutline, isEditable, outlineBody, putMember } from "../../core/body-outline.ts";
import { connectionMisconfigured } from "../../core/connection-misconfigured.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import type { AuthScheme } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenCache } from "../tokens/token-cache.ts";
import { bodyNotEditable } from "./call-problems.ts";

export interface UnsignedRequest {
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** Of the body, where it was scanned before. */
  readonly outline?: BodyOutline | undefined;
}

export interface SignedRequest {
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** The token that was used, where there is one, so that a refusal can name it. */
  readonly token?: AccessToken;
}

type TokenScheme = Extract<AuthScheme, { kind: "access-token" }>;

/**
 * Puts a connection's credentials into a request: an API key or a token, in a header or in the body.
 *
 * @throws Problem 400 when the token belongs in the body and the body has no place for it, 503 for credentials of another
 *   kind than the vendor's
 * @throws LoginRefused, TokenStoreFailed, Problem 503 as `TokenCache.get`
 */
export async function authenticate(
  { auth, tokens }: { readonly auth: AuthScheme; readonly tokens: TokenCache },
  {
    connection,
    request,
    refused,
  }: {
    readonly connection: Connection;
    readonly request: UnsignedRequest;
    /** The token that the vendor has just refused. */
    readonly refused: AccessToken | undefined;
  },
): Promise<SignedRequest> {
  if (auth.kind === "api-key") {
    const { credentials } = connection;
    if (credentials.kind !== "api-key") throw connectionMisconfigured("the vendor takes an apiKey");
    return { body: request.body, headers: { ...request.headers, [auth.header]: [credentials.apiKey] } };
  }
  if (auth.carriedIn === "authorization-header") {
    return carryToken(auth, request, await tokens.get(connection, refused));
  }
  // Before a login, which a call without a place for the token does not need.
  const outline = editableOutline(request);
  return carryToken(auth, { ...request, outline }, await tokens.get(connection, refused));
}

/**
 * Puts a token where the vendor takes it.
 *
 * @throws Problem 400 when that is the body, and the body has no place for it
 */
export function carryToken({ carriedIn }: TokenScheme, request: UnsignedRequest, token: AccessToken): SignedRequest {
  const { headers, body } = request;
  if (carriedIn === "authorization-header") {
    return { headers: { ...headers, authorization: [`Bearer ${token.value}`] }, body, token };
  }
  const signed = putMember(editableOutline(request), carriedIn.bodyField, token.value);
  if (signed === undefined) throw bodyNotEditable();
  return { headers: { "content-type": ["application/json"], ...headers }, body: signed, token };
}

/** @throws Problem 400 for a body that is neither empty nor a JSON object */
function editableOutline({ body, outline }: UnsignedRequest): BodyOutline {
  if (isBlobRef(body)) throw bodyNotEditable();
  // The outline of other bytes, such as those before a split, has other positions.
  const own = outline?.bytes === body ? outline : outlineBody(body);
  if (!isEditable(own)) throw bodyNotEditable();
  return own;
}
