import type { HttpHeaders } from "./headers.ts";

/**
 * API Gateway's limit for all headers of a message, in bytes; its own count as well.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 */
export const apiGatewayHeaderBytes = 10_240;

/** The limit for a function's headers: API Gateway adds ids, lengths, dates and a trace id, and lengthens some names. */
export const maxResponseHeaderBytes = apiGatewayHeaderBytes - 740;

/** The limit for a vendor's headers; the rest is reserved for the gateway's own. */
export const maxVendorHeaderBytes = maxResponseHeaderBytes - 500;

/** The most important first. The gateway's own names rank before them, names that are not listed after them. */
const byImportance: readonly string[] = [
  "cache-control",
  "x-content-type-options",
  "content-type",
  "content-encoding",
  "location",
  "retry-after",
  "etag",
  "content-disposition",
  "content-range",
  "content-language",
  "content-location",
  "last-modified",
  "allow",
  "link",
  "accept-ranges",
  "vary",
  "date",
];

/** The size of headers on the wire, in bytes: names, values and separators. */
export function headerBytes(headers: Iterable<readonly [name: string, value: string | readonly string[]]>): number {
  let bytes = 0;
  for (const [name, values] of headers) {
    const lines = typeof values === "string" ? [values] : values;
    for (const value of lines) bytes += Buffer.byteLength(name) + Buffer.byteLength(value) + ": \r\n".length;
  }
  return bytes;
}

/** A quick upper bound of `headerBytes`: a character has at most three bytes in UTF-8. */
function maxHeaderBytes(headers: readonly (readonly [name: string, value: string | readonly string[]])[]): number {
  let characters = 0;
  for (const [name, values] of headers) {
    const lines = typeof values === "string" ? [values] : values;
    for (const value of lines) characters += name.length + value.length + ": \r\n".length;
  }
  return 3 * characters;
}

/**
 * Drops the least important headers, whole, until the rest fits: first those with private names (`x-…`), then other
 * names, last those that describe the content. Among equals the smaller stay.
 *
 * @returns the headers that stay, in their order, and how many names were dropped
 */
export function fitHeaders<Value extends string | readonly string[]>(
  headers: Readonly<Record<string, Value>>,
  maxBytes: number,
): { readonly headers: Readonly<Record<string, Value>>; readonly dropped: number } {
  const entries = Object.entries(headers);
  if (maxHeaderBytes(entries) <= maxBytes || headerBytes(entries) <= maxBytes) return { headers, dropped: 0 };
  const ranked = entries
    .map(([name, value]) => ({ name, bytes: headerBytes([[name, value]]), rank: rankOf(name.toLowerCase()) }))
    .toSorted((one, other) => one.rank - other.rank || one.bytes - other.bytes);
  const kept = new Set<string>();
  let total = 0;
  for (const { name, bytes } of ranked) {
    if (total + bytes > maxBytes) continue;
    total += bytes;
    kept.add(name);
  }
  return {
    headers: Object.fromEntries(entries.filter(([name]) => kept.has(name))),
    dropped: entries.length - kept.size,
  };
}

function rankOf(name: string): number {
  if (name.startsWith("gateway-")) return -1;
  const rank = byImportance.indexOf(name);
  if (rank !== -1) return rank;
  return byImportance.length + (name.startsWith("x-") ? 1 : 0);
}

const warning = "gateway-warning";
const isWarning = (name: string): boolean => name.length === warning.length && name.toLowerCase() === warning;

const droppedHeaders = /^response-headers-dropped; count=(\d+)$/;

const moreItems = /^more; count=(\d+)$/;

/** The item of `Gateway-Warning` for headers that were dropped. */
export function droppedHeadersWarning(count: number): string {
  return `response-headers-dropped; count=${count}`;
}

/** In characters: enough for every set of warnings except one with a hundred doubtful fields. */
const maxWarningBytes = 1_024;

/**
 * Adds items to `Gateway-Warning`, each once. Counts of dropped headers are summed; items beyond 1 KiB are replaced by
 * `more; count=<n>`.
 */
export function withWarnings<Value extends string | readonly string[]>(
  headers: Readonly<Record<string, Value>>,
  items: readonly string[],
): Readonly<Record<string, Value | string>> {
  if (items.length === 0 && !Object.keys(headers).some(isWarning)) return headers;
  const entries = Object.entries(headers);
  const before = entries.filter(([name]) => isWarning(name)).flatMap(([, value]) => value);
  const all = [...before.flatMap((value) => value.split(", ")), ...items];
  if (all.length === 0) return headers;
  const count = all.reduce((sum, item) => sum + Number(droppedHeaders.exec(item)?.[1] ?? 0), 0);
  const more = Math.max(0, ...all.map((item) => Number(moreItems.exec(item)?.[1] ?? 0)));
  const others = new Set(all.filter((item) => !droppedHeaders.test(item) && !moreItems.test(item)));
  const text = bounded([...(count === 0 ? [] : [droppedHeadersWarning(count)]), ...others], more);
  return { ...Object.fromEntries(entries.filter(([name]) => !isWarning(name))), "Gateway-Warning": text };
}

/** As `withWarnings`, for an answer that is stored: its headers have names in lower case and lists of values. */
export function withStoredWarnings(headers: HttpHeaders, items: readonly string[]): HttpHeaders {
  const { "Gateway-Warning": text } = withWarnings<string>({}, items);
  return text === undefined ? headers : { ...headers, [warning]: [text] };
}

/** @param more how many items were left out before; the stored ones come again with the answer's own */
function bounded(items: readonly string[], more: number): string {
  const fitting: string[] = [];
  let length = 0;
  for (const item of items) {
    length += item.length + ", ".length;
    if (length - ", ".length > maxWarningBytes) break;
    fitting.push(item);
  }
  const left = Math.max(items.length - fitting.length, more);
  return [...fitting, ...(left === 0 ? [] : [`more; count=${left}`])].join(", ");
}
