import { connectionNames, type HttpHeaders } from "./headers.ts";

/** Headers of one connection between two hosts (RFC 9110, section 7.6.1), or that each sender sets itself. */
const hopByHop: readonly string[] = [
  "connection",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "content-length",
  "host",
  "via",
];

/** Headers of credentials whose name has no word of `credentialName`. */
const credentials: readonly string[] = ["set-login"];

/**
 * Cookies belong to the gateway's session with the vendor; challenges, keys and tokens concern its credentials. A name is
 * one of these by a word in it, in any spelling: `Api-Key`, `X-ApiKey`, `X_API_KEY`, `PHPSESSID`. A `token` that names a
 * page of a list is none, nor is a `key` of another kind, such as `Idempotency-Key`.
 */
export function isCredentialName(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  if (words.some((word) => credentialWord.test(word))) return true;
  const joined = words.join("");
  return credentialName.test(joined.replaceAll(pageToken, ""));
}

const credentialWord = /^x?(?:o?auth\d*|sid|pwd|jwt)$/;
const credentialName =
  /(?:api|access|secret|private|subscription|functions?|auth|client|master|admin|account|app|application|service|consumer|partner|license|host)key|authoriz|authoris|authenticat|token|bearer|secret|passw|passphrase|credential|cookie|sess(?:ion)?id|session(?:key|token)?$|csrf|xsrf/;
const pageToken =
  /(?:page|paging|pagination|next|previous|prev|continuation|continue|cursor|sync|delta|resume|skip)token/g;

/** Policies for the vendor's origin, which a browser would apply to the gateway's. */
const originPolicy: readonly string[] = [
  "accept-ch",
  "alt-svc",
  "clear-site-data",
  "critical-ch",
  "document-policy",
  "expect-ct",
  "feature-policy",
  "nel",
  "origin-agent-cluster",
  "permissions-policy",
  "referrer-policy",
  "refresh",
  "report-to",
  "reporting-endpoints",
  "service-worker-allowed",
  "speculation-rules",
  "strict-transport-security",
  "supports-loading-mode",
  "timing-allow-origin",
  "x-content-security-policy",
  "x-content-type-options",
  "x-download-options",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
  "x-webkit-csp",
  "x-xss-protection",
];

/** Every `/v1` answer is `no-store`; a vendor's caching headers would contradict that. */
const caching: readonly string[] = [
  "age",
  "cache-control",
  "cdn-cache-control",
  "expires",
  "pragma",
  "surrogate-control",
  "surrogate-key",
];

/** Headers that only the gateway sets. */
const ownHeaders: readonly string[] = ["idempotency-replayed", "preference-applied"];

const dropped: ReadonlySet<string> = new Set([...hopByHop, ...credentials, ...originPolicy, ...caching, ...ownHeaders]);

/** Families: proxies' credentials, policies of the origin, names of AWS and of the gateway, rate limits of any name. */
const droppedFamily =
  /^(proxy-|access-control-|content-security-policy|cross-origin-|integrity-policy|public-key-pins|sec-|x-amz-|x-amzn-|gateway-)|(^|-)rate-?limit/;

/**
 * The vendor's headers that are forwarded to the partner: all except hop-by-hop headers and those that `Connection`
 * names, cookies and credentials, security policy, caching, rate limits (they cover all partners together), and the
 * gateway's own names.
 *
 * @param headers by names in lower case
 */
export function forwardedResponseHeaders(headers: HttpHeaders): HttpHeaders {
  const named = connectionNames(headers);
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !dropped.has(name) && !droppedFamily.test(name) && !isCredentialName(name) && !named.has(name),
    ),
  );
}

/** As `forwardedResponseHeaders`, for a stored answer: keeps the `gateway-warning` that was added before it was stored. */
export function storedResponseHeaders(headers: HttpHeaders): HttpHeaders {
  const warnings = headers["gateway-warning"];
  return { ...forwardedResponseHeaders(headers), ...(warnings && { "gateway-warning": warnings }) };
}
