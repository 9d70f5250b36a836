import { noContent, tooShort, transportFaults } from "./transport-faults.ts";
import { allDeny, allEnd, allEndWorked, html, type NamedAction, ok, type VendorFault, worked } from "./vendor-fault.ts";

const success = '{"id": "5f1d9a60-0c0e-4b52-9c1e-000000000001"}';

const refusals: readonly NamedAction[] = [
  ["bad-request", { status: 400, body: '{"message": "The given data was invalid"}' }],
  ["forbidden", { status: 403, body: html, headers: { "content-type": "text/html" } }],
  ["missing", { status: 404, body: '{"message": "Not found"}' }],
  ["unprocessable", { status: 422, body: '{"message": "Invalid token in text"}' }],
  ["not-implemented", { status: 501 }],
];

/** Bodies of a 200 that differ from the vendor's document. */
const oddBodies: readonly NamedAction[] = [
  ["html", ok(html, { headers: { "content-type": "text/html" } })],
  ["truncated", ok(success.slice(0, -9))],
  tooShort(success),
];

/** The faults of a write to any vendor with a bearer token. A valid token is refused once, then accepted again. */
const common: readonly VendorFault[] = [
  ...transportFaults(success),
  { name: "unauthorized", copies: 4, action: { status: 401, body: '{"message": "Unauthorized"}' } },
  ...allEnd("failed", refusals),
  ...allDeny(refusals.slice(3, 4)),
  ...allEndWorked("succeeded", noContent),
];

/** A vendor whose status decides: a 2xx is a success with any body. */
export const statusDecidesFaults: readonly VendorFault[] = [...common, ...allEndWorked("succeeded", oddBodies)];

const allFailed = '{"result": [{"status": 400}, {"status": 404}]}';

/** MWI: its answers are JSON, and can have a status for each item. */
export const mwiFaults: readonly VendorFault[] = [
  ...common,
  ...allEndWorked("uncertain", oddBodies),
  ...allEnd("uncertain", oddBodies),
  ...allEnd("failed", [["all-items-failed", ok(allFailed)]]),
  ...allDeny([["all-items-failed", ok(allFailed)]]),
  {
    name: "some-items-failed",
    copies: 2,
    action: worked(ok('{"result": [{"status": 400}, {"status": 200}]}')),
    ends: "succeeded",
    says: "partial",
  },
];
