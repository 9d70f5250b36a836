import { basicAuthorization } from "../../core/basic-authorization.ts";
import { isBlobRef } from "../../http/body.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Answer } from "../../http/read-answer.ts";
import { type AuthScheme, credentialHeaders } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";

const links = ["location", "content-location", "link"];

/** A shorter value could be part of any text. */
const minSecret = 6;

/**
 * Removes the gateway's credentials from a vendor's answer before it is recorded and forwarded: vendors write links with
 * the query of the call, key included, and some echo headers.
 *
 * - The scheme's headers are dropped, and so is any header that holds a secret, or the token of the call, in any encoding
 *   of a URL, in base64 or in hex.
 * - The key's query member is taken out of links.
 * - A key that was sent in the query is replaced by as many asterisks in a body that is in memory and not compressed.
 *
 * A token in a body is passed on: bodies are forwarded byte for byte, as streams and in any coding, and a search could only
 * cover some of them (`docs/threat-model.md`).
 *
 * @param answer with links rewritten
 * @param token of the call, where the scheme has one
 */
export function hideCredentials(
  auth: AuthScheme,
  { credentials }: Connection,
  answer: Answer,
  token?: string,
): Pick<Answer, "headers" | "body"> & {
  /** A link could not be forwarded. */
  readonly linkDropped: boolean;
} {
  const secrets = secretsOf(auth, credentials);
  const hidden = [...secrets, ...(token === undefined ? [] : [token])].flatMap(withEncodings);
  const own = new Set(credentialHeaders(auth));
  const parameter = auth.kind === "query-key" ? auth.parameter : undefined;
  const headers: HttpHeaders = Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, values]) => {
      if (own.has(name)) return [];
      const kept = values
        .map((value) => (parameter === undefined ? value : withoutMember(value, parameter)))
        .filter((value) => !hidden.some((secret) => holds(value, secret)));
      return kept.length === 0 && values.length > 0 ? [] : [[name, kept]];
    }),
  );
  const linkDropped = links.some((name) => answer.headers[name] !== undefined && headers[name] === undefined);
  return { headers, body: parameter === undefined ? answer.body : masked(answer, secrets), linkDropped };
}

/** The secret as the connection has it, and as the scheme sends it. */
function secretsOf(auth: AuthScheme, credentials: Connection["credentials"]): readonly string[] {
  if (credentials.kind === "api-key") return [credentials.apiKey];
  const { clientId, clientSecret } = credentials;
  const sent = auth.kind === "basic" ? [basicAuthorization(clientId, clientSecret).slice("Basic ".length)] : [];
  return [clientSecret, ...sent];
}

/** The secret, and as base64, base64url and hex write it. */
function withEncodings(secret: string): readonly string[] {
  if (secret.length < minSecret) return [];
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex")];
}

/** A text of URLs without the query member of that name, whatever its letter case and percent-encoding. */
function withoutMember(text: string, parameter: string): string {
  return text.replaceAll(/\?([^?#<>"\s]*)/g, (whole, query: string) => {
    const members = query.split("&");
    const kept = members.filter((one) => decoded(one.split("=", 1)[0] ?? "").toLowerCase() !== parameter.toLowerCase());
    if (kept.length === members.length) return whole;
    return kept.length === 0 ? "" : `?${kept.join("&")}`;
  });
}

/** A URL in the query of another one, and that in a third. */
const maxEncodings = 3;

function holds(value: string, secret: string, encodings = maxEncodings): boolean {
  if (secret.length < minSecret) return false;
  if (value.includes(secret)) return true;
  if (encodings === 0) return false;
  const inner = [decoded(value), decoded(value.replaceAll("+", " "))];
  return inner.some((text) => text !== value && holds(text, secret, encodings - 1));
}

/** Percent-decoded as far as that is possible. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

function masked({ headers, body }: Answer, secrets: readonly string[]): Answer["body"] {
  if (isBlobRef(body) || headers["content-encoding"] !== undefined) return body;
  const known = secrets.filter(({ length }) => length >= minSecret);
  const spellings = new Set(known.flatMap(spellingsOf));
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const found = [...spellings].filter((spelling) => bytes.includes(spelling));
  if (found.length === 0) return body;
  const copy = Buffer.from(bytes);
  for (const spelling of found) {
    const length = Buffer.byteLength(spelling);
    for (let at = copy.indexOf(spelling); at >= 0; at = copy.indexOf(spelling, at + length))
      copy.fill("*", at, at + length);
  }
  return copy;
}

/** A secret as bodies have it: as it is, and in URLs and forms, each also as a text of JSON. */
function spellingsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const lowerCase = (text: string) => text.replaceAll(/%../g, (byte) => byte.toLowerCase());
  return [secret, encoded, lowerCase(encoded), form, lowerCase(form)].flatMap((text) => {
    const json = JSON.stringify(text).slice(1, -1);
    // Some writers of JSON escape slashes, and all but ASCII.
    const ascii = json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [text, json, ascii, json.replaceAll("/", "\\/"), ascii.replaceAll("/", "\\/")];
  });
}
