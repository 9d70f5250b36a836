import { outcomes } from "../core/outcome.ts";
import type { Schema } from "../core/schema/schema.ts";
import { arrivalPageQuery } from "../gateway/partner-api/requests/page-query.ts";
import { type JsonObject, present } from "./json-object.ts";

const text: JsonObject = { type: "string" };

/** The parameter that a schema describes. */
export function parameter(place: "path" | "query", name: string, { json }: Schema): JsonObject {
  const { description, ...schema } = json;
  return present({ name, in: place, description, schema });
}

function header(name: string, description: string, more: JsonObject = {}): JsonObject {
  return { name, in: "header", required: false, description, schema: text, ...more };
}

/** Request headers and query parameters of several operations. */
export const sharedParameters: JsonObject = {
  "Gateway-Connection": header("Gateway-Connection", "Selects one of the vendor's connections.", {
    schema: { type: "string", pattern: "^[A-Za-z0-9-]{1,64}$", default: "default" },
  }),
  "Idempotency-Key": header(
    "Idempotency-Key",
    "The same for each repeat of a request, new for each new request. A repeat returns the first answer without a second call.",
    { schema: { type: "string", minLength: 1, maxLength: 255 } },
  ),
  "Gateway-Allow-Repeat": header(
    "Gateway-Allow-Repeat",
    "Repeats an order on purpose: the job in the 422 `identical-request`, and every job in `conflicts` of a 422 `possible-duplicate`, separated by commas.",
    { schema: { type: "string", pattern: "^job_[A-Za-z0-9_-]{1,128}( *, *job_[A-Za-z0-9_-]{1,128}){0,19}$" } },
  ),
  "Gateway-Same-Intent": header(
    "Gateway-Same-Intent",
    "`refuse`: a call with the intent of an earlier one is refused (422 `possible-duplicate`), also where it would only have a warning.",
    { schema: { type: "string", enum: ["refuse"] } },
  ),
  Prefer: header(
    "Prefer",
    "RFC 7240. `wait=<seconds>` shortens the wait for the answer. `respond-async` queues the call and answers 202; `respond-async, wait=<seconds>` answers with the result if the job ends within that time.",
    { schema: { type: "string", examples: ["respond-async", "respond-async, wait=10"] } },
  ),
  "Gateway-Expires": header(
    "Gateway-Expires",
    "Seconds after which a queued job expires; 3600 by default for a message to a patient.",
    {
      schema: { type: "integer", minimum: 1, maximum: 86_400, default: 86_400 },
    },
  ),
  "Gateway-Body": header("Gateway-Body", "The upload that holds the body. Send no body with the call.", {
    schema: { type: "string", pattern: "^upl_" },
  }),
  ...Object.fromEntries(
    Object.entries(arrivalPageQuery).map(([name, schema]) => [name, parameter("query", name, schema)]),
  ),
};

/** Headers of a delivery. In place: some generators of clients follow no references in `webhooks`. */
export const webhookHeaders: readonly JsonObject[] = [
  header("webhook-id", "The event id: the same in every attempt, for deduplication."),
  header("webhook-timestamp", "The time of this attempt, in Unix seconds."),
  header(
    "webhook-signature",
    "`v1,<base64>` by Standard Webhooks: HMAC-SHA256 of `id.timestamp.body` under the endpoint's secret; a list during rotation.",
  ),
];

/** Response headers. */
export const sharedHeaders: JsonObject = {
  "Gateway-Request-Id": { description: "The request id, for the gateway's operator.", schema: text },
  "Gateway-Outcome": {
    description: "The outcome of the vendor call.",
    schema: { type: "string", enum: outcomes },
  },
  "Gateway-Job": { description: "The job of this call.", schema: text },
  "Gateway-Vendor-Status": { description: "The vendor's own status.", schema: { type: "integer" } },
  "Gateway-Warning": {
    description:
      'Items separated by commas: `unconfirmed-operation`, `assumed-operation`, `other-audience`, `doubtful-field; pointer="…"`, `possible-duplicate; job=<job>`, `intent-not-read; reason=<word>`, `response-headers-dropped; count=<n>`, `location-dropped`, `more; count=<n>`. *Headers* in the introduction says what each means.',
    schema: text,
  },
  "Idempotency-Replayed": {
    description: "`true` where this is the stored answer of an earlier request.",
    schema: { type: "string", enum: ["true"] },
  },
  Location: { description: "The path of the resource.", schema: text },
  "Preference-Applied": { description: "The preference that was followed.", schema: text },
  RateLimit: {
    description:
      'Items separated by commas, each with what remains to you: of a rate limit the calls `r` and the seconds `t` until more; of `"<vendor>-calls"`, your share of long calls in progress (sent once half of it is in use), of `"<vendor>-queued-jobs"` and of `"<vendor>-uploads"` the `r` that you may still have.',
    schema: text,
  },
  "RateLimit-Policy": {
    description:
      "Items separated by commas: the quota `q` of a rate limit's window of `w` seconds, or the quota `q` of a share, which has no window.",
    schema: text,
  },
  "Retry-After": { description: "Seconds until a retry may succeed.", schema: { type: "integer" } },
};
