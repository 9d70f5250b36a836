import { putMember } from "../../core/put-member.ts";
import { type Body, isKept } from "../../http/body.ts";
import { firstHeader } from "../../http/headers.ts";
import type { AuthScheme, Connection } from "../../vendors/types.ts";
import type { AccessToken, TokenCache } from "../tokens/token-cache.ts";
import { bodyNotEditable } from "./call-problems.ts";

export interface SignedRequest {
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** The token that was used, where there is one, so that a refusal can name it. */
  readonly token?: AccessToken;
}

/**
 * Puts a connection's credentials into a request: an API key or a token, in a header or in the body.
 *
 * @param refused the version of the token that the vendor has just refused
 * @throws Problem 400 when the token belongs in the body and the body has no place for it
 * @throws LoginRefused, Problem 503 as `TokenCache.get`
 */
export async function authenticate(
  auth: AuthScheme,
  connection: Connection,
  tokens: TokenCache,
  request: { readonly headers: Record<string, readonly string[]>; readonly body: Body },
  refused: number | undefined,
): Promise<SignedRequest> {
  if (auth.kind === "api-key") {
    const { credentials } = connection;
    const apiKey = credentials.kind === "api-key" ? credentials.apiKey : "";
    return { ...request, headers: { ...request.headers, [auth.header]: [apiKey] } };
  }
  if (auth.carriedIn === "authorization-header") {
    const token = await tokens.get(connection, refused);
    return { ...request, headers: { ...request.headers, authorization: [`Bearer ${token.value}`] }, token };
  }
  const field = auth.carriedIn.bodyField;
  const encoding = firstHeader(request.headers, "content-encoding") ?? "identity";
  // Looked at before the login: a body that cannot be sent is no reason to ask for a token.
  const content = request.body;
  if (isKept(content) || encoding !== "identity" || putMember(content, field, "") === undefined) {
    throw bodyNotEditable();
  }
  const token = await tokens.get(connection, refused);
  const body = putMember(content, field, token.value);
  if (body === undefined) throw bodyNotEditable();
  return { headers: { "content-type": ["application/json"], ...request.headers }, body, token };
}
