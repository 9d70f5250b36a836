/** What the vendor does to a call in place of its usual answer, and what the job's end must say of it. */
export interface VendorFault {
  readonly name: string;
  /** How often it stands in a deck; once unless said otherwise. */
  readonly copies?: number;
  readonly action: object;
  /** How the job ends when this was the vendor's last answer; `by-work` as the journal says. */
  readonly ends?: "succeeded" | "failed" | "uncertain" | "by-work";
  /** The answer says an error though the work was done, so a `failed` job is the vendor's word and not a fault. */
  readonly deniesWork?: true;
}

const success = '{"error": 0, "msg": "success", "data": {"refill_notification_id": 63841550598335502}}';
const html = "<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>";
const failure = (error: number, msg: string): string => JSON.stringify({ error, msg });

/** Answers after the work; a call that the vendor refuses gets its refusal all the same. */
const worked = (answer: object): object => ({ work: true, keepRefusal: true, ...answer });

const ok = (body: string, more: object = {}): object => ({ status: 200, body, ...more });

/** A 2xx from which nobody can tell what became of the work. */
const unreadable: readonly (readonly [name: string, answer: object])[] = [
  ["html", ok(html, { headers: { "content-type": "text/html" } })],
  ["empty", ok("")],
  ["php-warning", ok(`<br />\n<b>Warning</b>: Undefined index in <b>refill.php</b>\n${success}`)],
  ["truncated", ok(success.slice(0, -20))],
  ["empty-object", ok("{}")],
  ["array", ok("[]")],
  ["error-null", ok('{"error": null, "msg": ""}')],
  ["error-false", ok('{"error": false}')],
  ["error-empty-text", ok('{"error": ""}')],
  ["text", ok("OK", { headers: { "content-type": "text/plain" } })],
  ["no-content", { status: 204 }],
  ["unknown-coding", ok(success, { headers: { "content-encoding": "lzma" } })],
  ["coding-that-is-none", ok(success, { headers: { "content-encoding": "gzip" } })],
];

/** Errors, most of which mention the token and none of which says that it was refused. */
const errors: readonly (readonly [name: string, answer: object])[] = [
  ["saved-but-token", ok(failure(9, "Refill saved, but the notification token could not be stored"))],
  ["unauthorized", ok(failure(401, "Unauthorized"))],
  ["session-expired", ok(failure(5, "Session expired"))],
  ["token-count", ok(failure(1, "Invalid token count for prescription"))],
  ["refused-living-token", ok(failure(1, "Invalid token"))],
  ["duplicate-error", ok('{"error": 0, "msg": "success", "error": 9}')],
  ["unprocessable", { status: 422, body: failure(22, "Unknown prescription") }],
  ["forbidden", { status: 403, body: html, headers: { "content-type": "text/html" } }],
  ["not-implemented", { status: 501, body: "" }],
];

const redirects = [301, 302, 303, 307, 308];

const login = { headers: { location: "/login", "content-type": "text/html" }, body: html };

/** Encodings of an answer, as its steps and the spelling in `Content-Encoding`. */
const encodings: readonly (readonly [name: string, encoding: object])[] = [
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
const answer = `${head(success.length)}${success}`;
const upgrade = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

/** Complete answers behind or around which something else stands. */
const complete: readonly (readonly [name: string, action: object])[] = [
  ["stray-bytes", { raw: `${answer}stray` }],
  ["stray-bytes-open", { raw: `${answer}HTTP/1.1 500 What\r\n`, rawEnd: "hold" }],
  ["reset-behind", { raw: answer, rawEnd: "reset" }],
  ["early-hints", { raw: `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${answer}` }],
  ["drip", { raw: answer, rawEveryMs: 1 }],
  ["large-head", ok(success, { headers: { "x-trace": "t".repeat(40_000) } })],
];

/** Peers that break off, upgrade, or do not speak HTTP. */
const broken: readonly (readonly [name: string, action: object])[] = [
  ["upgrade", { raw: upgrade, rawEnd: "hold" }],
  ["no-content-stray", { raw: "HTTP/1.1 204 No Content\r\n\r\nstray" }],
  ["no-content-last-chunk", { raw: "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" }],
  ["length-too-long", { raw: `${head(success.length + 10)}${success}` }],
  ["length-too-short", { raw: `${head(30)}${success}` }],
  ["cut-head", { raw: "HTTP/1.1 200 OK\r\nContent-Ty" }],
  ["cut-body", { raw: answer.slice(0, -12), rawEnd: "reset" }],
  ["two-lengths", { raw: answer.replace("\r\n", "\r\nContent-Length: 3\r\n") }],
  ["no-http", { raw: "SSH-2.0-OpenSSH_9.6\r\n" }],
  ["closed", { raw: "" }],
];

const serverErrors = [408, 500, 502, 504];

/** Longer than the callers in their requests are ready to wait. */
const tooLongMs = 3_500;

/** Every fault of a write to SiCompounding. */
export const vendorFaults: readonly VendorFault[] = [
  { name: "reset-connect", copies: 8, action: { reset: "connect" }, ends: "uncertain" },
  { name: "reset-before", copies: 8, action: { reset: "before" }, ends: "uncertain" },
  { name: "reset-after", copies: 10, action: { reset: "after" }, ends: "uncertain" },
  { name: "too-late", copies: 4, action: { delayMs: tooLongMs } },
  { name: "too-many", copies: 10, action: { status: 429 } },
  { name: "too-many-wait", action: { status: 429, headers: { "retry-after": "1" } } },
  { name: "unavailable", copies: 6, action: { status: 503 }, ends: "uncertain" },
  { name: "teapot", copies: 4, action: { status: 418 }, ends: "failed" },
  { name: "revoked", copies: 8, action: { revokeTokens: true } },
  { name: "accepted", copies: 2, action: worked({ status: 202, body: success }), ends: "succeeded" },
  { name: "error-text-0", action: worked(ok('{"error": "0", "msg": "success"}')), ends: "succeeded" },
  ...unreadable.map(
    ([name, action]): VendorFault => ({ name: `${name}-worked`, action: worked(action), ends: "uncertain" }),
  ),
  ...unreadable.slice(0, 5).map(([name, action]): VendorFault => ({ name, action, ends: "uncertain" })),
  ...errors.map(([name, action]): VendorFault => ({ name, action, ends: "failed" })),
  ...errors.slice(0, 5).map(([name, action]): VendorFault => denied(`${name}-worked`, action)),
  ...redirects.map((status): VendorFault => ({ name: `to-${status}`, action: { status, ...login }, ends: "failed" })),
  denied("to-303-worked", { status: 303, ...login }),
  ...encodings.map(([name, action]): VendorFault => ({ name: `success-${name}`, action, ends: "by-work" })),
  ...encodings.map(
    ([name, encoding]): VendorFault => ({
      name: `failure-${name}`,
      action: ok(failure(9, "Not today"), encoding),
      ends: "failed",
    }),
  ),
  ...complete.map(([name, action]): VendorFault => ({ name, action: worked(action), ends: "succeeded" })),
  ...broken.map(([name, action]): VendorFault => ({ name, action, ends: "uncertain" })),
  ...broken.map(
    ([name, action]): VendorFault => ({ name: `${name}-worked`, action: worked(action), ends: "uncertain" }),
  ),
  ...serverErrors.map((status): VendorFault => ({ name: `${status}`, action: { status }, ends: "uncertain" })),
  ...serverErrors.map(
    (status): VendorFault => ({ name: `${status}-worked`, action: worked({ status, body: html }), ends: "uncertain" }),
  ),
];

function denied(name: string, answered: object): VendorFault {
  return { name, action: worked(answered), ends: "failed", deniesWork: true };
}
