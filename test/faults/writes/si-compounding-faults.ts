import { encodings, noContent, tooShort, transportFaults } from "./transport-faults.ts";
import {
  allDeny,
  allEnd,
  allEndWorked,
  failure,
  html,
  type NamedAction,
  ok,
  type VendorFault,
  worked,
} from "./vendor-fault.ts";

const success = '{"error": 0, "msg": "success", "data": {"refill_notification_id": 63841550598335502}}';

/** A 2xx that does not say whether the work was done. */
const unreadable: readonly NamedAction[] = [
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
  ...noContent,
  tooShort(success),
  ["unknown-coding", ok(success, { headers: { "content-encoding": "lzma" } })],
  ["coding-that-is-none", ok(success, { headers: { "content-encoding": "gzip" } })],
];

/** Errors, most of which mention the token and none of which says that it was refused. */
const errors: readonly NamedAction[] = [
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

const failuresEncoded: readonly NamedAction[] = encodings.map(([name, encoding]) => [
  `failure-${name}`,
  ok(failure(9, "Not today"), encoding),
]);

/** Every fault of a write to SiCompounding, which answers 200 to everything and says in the body what it did. */
export const siCompoundingFaults: readonly VendorFault[] = [
  ...transportFaults(success),
  { name: "teapot", copies: 4, action: { status: 418 }, ends: "failed" },
  { name: "error-text-0", action: worked(ok('{"error": "0", "msg": "success"}')), ends: "succeeded" },
  ...allEndWorked("uncertain", unreadable),
  ...allEnd("uncertain", unreadable.slice(0, 6)),
  ...allEnd("failed", errors),
  ...allDeny(errors.slice(0, 5)),
  ...allEnd("failed", failuresEncoded),
];
