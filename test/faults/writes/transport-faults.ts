import { allDeny, allEnd, allEndWorked, html, type NamedAction, type VendorFault, worked } from "./vendor-fault.ts";

/** Encodings of an answer, as its steps and the spelling in `Content-Encoding`. */
export const encodings: readonly NamedAction[] = [
  ["gzip", { encode: ["gzip"], encodingName: "GZip" }],
  ["x-gzip", { encode: ["gzip"], encodingName: "X-GZIP" }],
  ["deflate", { encode: ["deflate"], encodingName: "Deflate" }],
  ["deflate-raw", { encode: ["deflate-raw"] }],
  ["br", { encode: ["br"], encodingName: "BR" }],
  ["zstd", { encode: ["zstd"] }],
  ["several", { encode: ["deflate", "gzip", "br"], encodingName: "deflate, GZIP,br" }],
  ["bom", { encode: ["bom"] }],
  ["utf-16", { encode: ["utf-16le"] }],
  ["utf-16be", { encode: ["utf-16be"] }],
  ["bom-gzip", { encode: ["bom", "gzip"] }],
];

const head = (length: number, first = "HTTP/1.1 200 OK"): string =>
  `${first}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
const upgrade = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

const withLength = (body: string): string => `${head(body.length)}${body}`;

/** Complete answers with something else behind or around them. */
function complete(success: string): readonly NamedAction[] {
  const answer = withLength(success);
  return [
    ["stray-bytes", { raw: `${answer}stray` }],
    ["stray-bytes-open", { raw: `${answer}HTTP/1.1 500 What\r\n`, rawEnd: "hold" }],
    ["reset-behind", { raw: answer, rawEnd: "reset" }],
    ["early-hints", { raw: `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${answer}` }],
    ["drip", { raw: answer, rawEveryMs: 1 }],
    ["large-head", { status: 200, body: success, headers: { "x-trace": "t".repeat(40_000) } }],
  ];
}

/** Peers that cut the connection, upgrade it, or do not speak HTTP. */
function broken(success: string): readonly NamedAction[] {
  const answer = withLength(success);
  return [
    ["upgrade", { raw: upgrade, rawEnd: "hold" }],
    ["length-too-long", { raw: `${head(success.length + 10)}${success}` }],
    ["cut-head", { raw: "HTTP/1.1 200 OK\r\nContent-Ty" }],
    ["cut-body", { raw: answer.slice(0, -12), rawEnd: "reset" }],
    ["two-lengths", { raw: answer.replace("\r\n", "\r\nContent-Length: 3\r\n") }],
    ["no-http", { raw: "SSH-2.0-OpenSSH_9.6\r\n" }],
    ["closed", { raw: "" }],
  ];
}

/** Whole answers without a readable body; at a vendor whose status decides, the job has succeeded. */
export const noContent: readonly NamedAction[] = [
  ["no-content", { status: 204 }],
  ["no-content-stray", { raw: "HTTP/1.1 204 No Content\r\n\r\nstray" }],
  ["no-content-last-chunk", { raw: "HTTP/1.1 204 No Content\r\n\r\n0\r\n\r\n" }],
];

/** A body that ends before its JSON does. */
export function tooShort(success: string): NamedAction {
  return ["length-too-short", { raw: `${head(30)}${success}` }];
}

const login = { headers: { location: "/login", "content-type": "text/html" }, body: html };

const redirects: readonly NamedAction[] = [301, 302, 303, 307, 308].map((status) => [
  `to-${status}`,
  { status, ...login },
]);

const serverErrors: readonly NamedAction[] = [408, 500, 502, 504].map((status) => [
  String(status),
  { status, body: html },
]);

/** Longer than the wait of synchronous callers. */
const tooLongMs = 3_500;

/**
 * The faults of HTTP and the network for any vendor's writes.
 *
 * @param success the body of a successful answer, of 40 bytes or more
 */
export function transportFaults(success: string): readonly VendorFault[] {
  return [
    { name: "reset-connect", copies: 8, action: { reset: "connect" }, ends: "uncertain" },
    { name: "reset-before", copies: 8, action: { reset: "before" }, ends: "uncertain" },
    { name: "reset-after", copies: 10, action: { reset: "after" }, ends: "uncertain" },
    { name: "too-late", copies: 4, action: { delayMs: tooLongMs } },
    { name: "too-many", copies: 10, action: { status: 429 } },
    { name: "too-many-wait", action: { status: 429, headers: { "retry-after": "1" } } },
    { name: "unavailable", copies: 6, action: { status: 503 }, ends: "uncertain" },
    { name: "revoked", copies: 8, action: { revokeTokens: true } },
    {
      name: "accepted",
      copies: 2,
      action: worked({ status: 202, body: success }),
      ends: "succeeded",
      says: "vendorPending",
    },
    ...allEnd("failed", redirects),
    ...allDeny(redirects.slice(2, 3)),
    ...allEnd(
      "by-work",
      encodings.map(([name, encoding]) => [`encoded-${name}`, encoding]),
    ),
    ...allEndWorked("succeeded", complete(success)),
    ...allEnd("uncertain", broken(success)),
    ...allEndWorked("uncertain", broken(success)),
    ...allEnd("uncertain", serverErrors),
    ...allEndWorked("uncertain", serverErrors),
  ];
}
