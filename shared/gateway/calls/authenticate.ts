import { connectionMisconfigured } from "../../core/credentials.ts";
import { refuseDeepJson } from "../../core/json-depth.ts";
import { putMember } from "../../core/put-member.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import { contentCodings } from "../../http/decode-content.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { AuthScheme, Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenCache } from "../tokens/token-cache.ts";
import { bodyNotEditable } from "./call-problems.ts";

export interface SignedRequest {
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** The token that was used, where there is one, so that a refusal can name it. */
  readonly token?: AccessToken;
}

type Content = Pick<SignedRequest, "body"> & { readonly headers: HttpHeaders };

/**
 * Refuses a body that has no place for the token, where the vendor takes it there: at the door, before anything is
 * recorded, queued or logged in for.
 *
 * @throws Problem 400
 */
export function refuseUneditableBody(auth: AuthScheme, { headers, body }: Content): void {
  if (auth.kind === "api-key" || auth.carriedIn === "authorization-header") return;
  if (isBlobRef(body) || contentCodings(headers).length > 0) throw bodyNotEditable();
  refuseDeepJson(body);
  if (putMember(body, auth.carriedIn.bodyField, "") === undefined) throw bodyNotEditable();
}

/**
 * Puts a connection's credentials into a request: an API key or a token, in a header or in the body.
 *
 * @param refused the token that the vendor has just refused
 * @throws Problem 400 when the token belongs in the body and the body has no place for it, 503 for credentials of another
 *   kind than the vendor's
 * @throws LoginRefused, TokenStoreFailed, Problem 503 as `TokenCache.get`
 */
export async function authenticate(
  auth: AuthScheme,
  connection: Connection,
  tokens: TokenCache,
  request: { readonly headers: Record<string, readonly string[]>; readonly body: Body },
  refused: AccessToken | undefined,
): Promise<SignedRequest> {
  if (auth.kind === "api-key") {
    const { credentials } = connection;
    if (credentials.kind !== "api-key") throw connectionMisconfigured("the vendor takes an apiKey");
    return { ...request, headers: { ...request.headers, [auth.header]: [credentials.apiKey] } };
  }
  if (auth.carriedIn !== "authorization-header") refuseUneditableBody(auth, request);
  return carryToken(auth, request, await tokens.get(connection, refused));
}

/**
 * Puts a token where the vendor takes it.
 *
 * @throws Problem 400 when that is the body, and the body has no place for it
 */
export function carryToken(
  { carriedIn }: Extract<AuthScheme, { kind: "access-token" }>,
  { headers, body }: { readonly headers: Record<string, readonly string[]>; readonly body: Body },
  token: AccessToken,
): SignedRequest {
  if (carriedIn === "authorization-header") {
    return { headers: { ...headers, authorization: [`Bearer ${token.value}`] }, body, token };
  }
  const signed = isBlobRef(body) ? undefined : putMember(body, carriedIn.bodyField, token.value);
  if (signed === undefined) throw bodyNotEditable();
  return { headers: { "content-type": ["application/json"], ...headers }, body: signed, token };
}
