import { randomUUID } from "node:crypto";
import { basicAuthorization } from "../../core/basic-authorization.ts";
import { type BodyOutline, isEditable, outlineBody, putMember } from "../../core/body-outline.ts";
import type { Clock } from "../../core/clock.ts";
import { connectionMisconfigured } from "../../core/connection-misconfigured.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import { type AuthScheme, credentialKind, type RequestSigning } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenCache } from "../tokens/token-cache.ts";
import { bodyNotEditable } from "./call-problems.ts";
import { type RequestToSign, type SigningInput, signRequest } from "./sign-request.ts";

export interface UnsignedRequest {
  /** What is sent beside headers and body; called by a scheme that signs it. */
  readonly target: () => Omit<RequestToSign, "body">;
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** Of the body, where it was scanned before. */
  readonly outline?: BodyOutline | undefined;
}

export interface SignedRequest {
  readonly headers: Record<string, readonly string[]>;
  readonly body: Body;
  /** Members to add to the query. They are credentials: only the URL that is sent has them. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** The token that was used, where there is one, so that a refusal can name it. */
  readonly token?: AccessToken;
}

interface AuthenticateDependencies {
  readonly auth: AuthScheme;
  readonly tokens: Pick<TokenCache, "get">;
  /** For signatures that cover the time. */
  readonly clock: Pick<Clock, "now">;
}

type TokenScheme = Extract<AuthScheme, { kind: "access-token" }>;
type StaticScheme = Exclude<AuthScheme, TokenScheme>;

/**
 * Puts a connection's credentials into a request, by the vendor's scheme: into headers, the query or the body.
 *
 * @throws Problem 400 when the token belongs in the body and the body has no place for it, 503 for credentials of another
 *   kind than the vendor's
 * @throws LoginRefused, TokenStoreFailed, Problem 503 as `TokenCache.get`
 */
export async function authenticate(
  { auth, tokens, clock }: AuthenticateDependencies,
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
  if (auth.kind !== "access-token") return carryCredentials(auth, request, { ...connection, now: clock.now() });
  if (auth.carriedIn === "authorization-header") {
    return carryToken(auth, request, await tokens.get(connection, refused));
  }
  // Before a login, which a call without a place for the token does not need.
  const outline = editableOutline(request);
  return carryToken(auth, { ...request, outline }, await tokens.get(connection, refused));
}

/**
 * Puts what the secret holds where the vendor takes it. A header of the scheme replaces any other of its name.
 *
 * @throws Problem 503 for credentials of another kind than the vendor's
 */
function carryCredentials(
  auth: StaticScheme,
  request: UnsignedRequest,
  { credentials, now }: Pick<Connection, "credentials"> & { readonly now: number },
): SignedRequest {
  const { body } = request;
  const withHeaders = (own: Record<string, readonly string[]>) => ({ body, headers: { ...request.headers, ...own } });
  if (credentials.kind === "api-key") {
    const { apiKey } = credentials;
    if (auth.kind === "api-key") return withHeaders({ [auth.header]: [`${auth.prefix ?? ""}${apiKey}`] });
    if (auth.kind === "query-key") return { ...withHeaders({}), query: [[auth.parameter, apiKey]] };
  } else {
    const { clientId, clientSecret } = credentials;
    if (auth.kind === "two-keys")
      return withHeaders({ [auth.idHeader]: [clientId], [auth.secretHeader]: [clientSecret] });
    if (auth.kind === "basic") return withHeaders({ authorization: [basicAuthorization(clientId, clientSecret)] });
    if (auth.kind === "signed") return withHeaders(signatureOf(auth.signing, request, { clientId, clientSecret, now }));
  }
  throw connectionMisconfigured(
    credentialKind(auth) === "api-key" ? "the vendor takes an apiKey" : "the vendor takes clientId and clientSecret",
  );
}

function signatureOf(
  signing: RequestSigning,
  { target, body }: UnsignedRequest,
  client: Pick<SigningInput, "clientId" | "clientSecret" | "now">,
): Record<string, readonly string[]> {
  // An upload is refused before where the signature covers the body (`find-upload.ts`).
  const request = { ...target(), body: isBlobRef(body) ? new Uint8Array() : body };
  return signRequest(signing, { request, ...client, nonce: randomUUID() });
}

/**
 * Puts a token where the vendor takes it.
 *
 * @throws Problem 400 when that is the body, and the body has no place for it
 */
export function carryToken(
  { carriedIn }: TokenScheme,
  request: Omit<UnsignedRequest, "target">,
  token: AccessToken,
): SignedRequest {
  const { headers, body } = request;
  if (carriedIn === "authorization-header") {
    return { headers: { ...headers, authorization: [`Bearer ${token.value}`] }, body, token };
  }
  const signed = putMember(editableOutline(request), carriedIn.bodyField, token.value);
  if (signed === undefined) throw bodyNotEditable();
  return { headers: { "content-type": ["application/json"], ...headers }, body: signed, token };
}

/** @throws Problem 400 for a body that is neither empty nor a JSON object */
function editableOutline({ body, outline }: Omit<UnsignedRequest, "target">): BodyOutline {
  if (isBlobRef(body)) throw bodyNotEditable();
  // The outline of other bytes, such as those before a split, has other positions.
  const own = outline?.bytes === body ? outline : outlineBody(body);
  if (!isEditable(own)) throw bodyNotEditable();
  return own;
}
