import { type AuthScheme, credentialHeaders, type Login, type RequestSigning } from "./auth-scheme.ts";
import { headerNameFaults, isOrigin, notAnOrigin } from "./identity-faults.ts";
import { pathParametersOf } from "./path-template.ts";
import type { VendorDescriptor } from "./types.ts";

/** Headers that describe the message or the connection, or that the gateway or the partner sets. */
const taken: ReadonlySet<string> = new Set([
  ...["accept", "accept-encoding", "accept-language", "content-encoding", "content-length", "content-type"],
  ...["connection", "cookie", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade"],
  ...["traceparent", "tracestate"],
]);

/** What is wrong with a vendor's scheme, and with operations that would let a partner set what the scheme sets. */
export function authFaults({ auth, operations, requestRules = {}, tenantHeader }: VendorDescriptor): string[] {
  const headers = credentialHeaders(auth);
  const parameter = auth.kind === "query-key" ? auth.parameter : undefined;
  return [
    ...headerNameFaults(headers),
    ...headers
      .filter((name) => taken.has(name) || name === tenantHeader)
      .map((name) => `${name} cannot be the credential's header`),
    ...(new Set(headers).size < headers.length ? ["two credentials have the same header"] : []),
    ...operations
      .filter(({ requestHeaders = [] }) => requestHeaders.some((name) => headers.includes(name)))
      .map(({ id }) => `${id} names the credential's header`),
    ...Object.entries(requestRules)
      .filter(([, { query = {} }]) => parameter !== undefined && Object.hasOwn(query, parameter))
      .map(([id]) => `the rules of ${id} name the credential's query member`),
    ...schemeFaults(auth),
  ];
}

function schemeFaults(auth: AuthScheme): string[] {
  switch (auth.kind) {
    case "access-token":
      return loginFaults(auth.login);
    case "signed":
      return signingFaults(auth.signing);
    case "query-key":
      return /^[A-Za-z0-9_.-]{1,64}$/.test(auth.parameter) ? [] : [`${auth.parameter} is not a query member's name`];
    case "api-key":
      return /^(?:[!-~]+ ?)?$/.test(auth.prefix ?? "") ? [] : ["the key's prefix is not a word"];
    default:
      return [];
  }
}

/** What is wrong with a vendor's login. */
function loginFaults({ path, origin, fields, tokenField, defaultSeconds, refusal, authentication }: Login): string[] {
  const values = new Set(Object.values(fields));
  const sent = ["{clientId}", "{clientSecret}"].filter((name) => values.has(name));
  const unsent = ["{clientId}", "{clientSecret}"].filter((name) => !values.has(name));
  return [
    ...(pathParametersOf(path)?.length === 0 ? [] : [`the login's path ${path} is not a plain path`]),
    ...(origin === undefined || isOrigin(origin) ? [] : [notAnOrigin(origin)]),
    ...(authentication === undefined ? unsent.map((name) => `the login sends no ${name}`) : []),
    // A client uses one way of authentication in a request (RFC 6749, section 2.3).
    ...(authentication !== undefined && sent.includes("{clientSecret}")
      ? ["the login sends {clientSecret} twice"]
      : []),
    ...(tokenField === "" ? ["the login names no field for the token"] : []),
    ...(defaultSeconds > 0 ? [] : ["the login's default lifetime is not a time"]),
    ...(refusal === undefined || isWhole(refusal.whole)
      ? []
      : ["the login's refusal is not the pattern of a whole text"]),
  ];
}

/** A pattern that matches a whole text or nothing, and has no state between two uses. */
const isWhole = ({ source, flags }: RegExp): boolean => /^\^[^|]*\$$/.test(source) && !/[gmy]/.test(flags);

const inBoth = ["method", "path", "query", "target", "time", "nonce", "clientId", "bodyHash"];

function signingFaults({ signs, headers }: RequestSigning): string[] {
  const values = Object.values(headers);
  const sent = values.flatMap(placeholders);
  const unknown = [
    ...placeholders(signs).filter((name) => ![...inBoth, "body"].includes(name)),
    ...sent.filter((name) => ![...inBoth, "signature"].includes(name)),
  ];
  return [
    ...unknown.map((name) => `the signature's templates have no {${name}} there`),
    ...(sent.includes("signature") ? [] : ["no header has the {signature}"]),
    ...(placeholders(signs).length > 0 ? [] : ["the signature covers nothing of the request"]),
    // A vendor cannot verify what it is not given.
    ...["time", "nonce"]
      .filter((name) => placeholders(signs).includes(name) && !sent.includes(name))
      .map((name) => `the signature covers {${name}}, and no header has it`),
    ...values.filter((value) => !/^[ -~]+$/.test(value)).map(() => "a header's template has other than visible ASCII"),
  ];
}

/** The names of a template's placeholders. */
function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = ""]) => name);
}
