/** The answer of a Lambda proxy integration, ready to be sent. */
export interface ProxyResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

const known = new Set(["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]);

/** Response headers that API Gateway removes. */
const dropped = new Set([
  "expect",
  "host",
  "proxy-authenticate",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);

/** Response headers that API Gateway renames, because it reserves the name or sends its own value. */
const remapped = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-md5",
  "date",
  "max-forwards",
  "server",
  "user-agent",
  "www-authenticate",
  "x-amzn-requestid",
]);

/**
 * Reads a function's result as a REST API's proxy integration does: every member is optional, unknown members are
 * refused, values of headers are strings or booleans.
 *
 * @returns `undefined` for a result that API Gateway calls a malformed proxy response.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html (table of headers)
 */
export function parseProxyResponse(payload: string): ProxyResponse | undefined {
  const value: unknown = JSON.parse(payload);
  if (!isRecord(value) || Object.keys(value).some((key) => !known.has(key))) return undefined;
  const { statusCode = 200, body = "", isBase64Encoded = false } = value;
  const status = typeof statusCode === "string" && /^\d+$/.test(statusCode) ? Number(statusCode) : statusCode;
  if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 599) return undefined;
  if (body !== null && typeof body !== "string") return undefined;
  const headers = readHeaders(value);
  if (!headers) return undefined;
  return {
    status,
    headers: withContentType(headers.flatMap(forwarded)),
    body: Buffer.from(body ?? "", isBase64Encoded === true ? "base64" : "utf8"),
  };
}

function readHeaders(value: Record<string, unknown>): [string, string][] | undefined {
  const single = value["headers"] ?? {};
  const multiple = value["multiValueHeaders"] ?? {};
  if (!isRecord(single) || !isRecord(multiple)) return undefined;
  const pairs: [string, unknown][] = Object.entries(multiple).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((one): [string, unknown] => [name, one]),
  );
  // A header in both lists is sent with the values of both, equal ones once.
  for (const [name, one] of Object.entries(single)) {
    if (!pairs.some(([other, value]) => sameName(other, name) && String(value) === String(one)))
      pairs.push([name, one]);
  }
  const valid = pairs.every(([name, one]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && isHeaderValue(one));
  return valid ? pairs.map(([name, one]) => [name, String(one)]) : undefined;
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value));
}

function forwarded([name, value]: readonly [string, string]): [string, string][] {
  const lower = name.toLowerCase();
  if (dropped.has(lower)) return [];
  return [[remapped.has(lower) ? `x-amzn-Remapped-${name}` : name, value]];
}

function withContentType(headers: [string, string][]): [string, string][] {
  const typed = headers.some(([name]) => sameName(name, "content-type"));
  return typed ? headers : [["Content-Type", "application/json"], ...headers];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
