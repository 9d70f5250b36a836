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

/** Request headers and query parameters that several operations take. */
export const sharedParameters: JsonObject = {
  "Gateway-Connection": header("Gateway-Connection", "Which of the vendor's connections; `default` unless named.", {
    schema: { type: "string", pattern: "^[A-Za-z0-9-]{1,64}$", default: "default" },
  }),
  "Idempotency-Key": header(
    "Idempotency-Key",
    "The same for each repeat of one request, new for each new one: a repeat gets the first answer, and no second call is made.",
    { schema: { type: "string", minLength: 1, maxLength: 255 } },
  ),
  "Gateway-Allow-Repeat": header(
    "Gateway-Allow-Repeat",
    "Repeats an equal order on purpose: the job that the 422 `identical-request` named.",
    { schema: { type: "string", pattern: "^job_[A-Za-z0-9_-]{1,128}$" } },
  ),
  Prefer: header(
    "Prefer",
    "`wait=<seconds>` shortens the wait for the answer. `respond-async` queues the call and answers 202; with `respond-async, wait=<seconds>` the answer comes if the job ends in that time (RFC 7240).",
    { schema: { type: "string", examples: ["respond-async", "respond-async, wait=10"] } },
  ),
  "Gateway-Expires": header("Gateway-Expires", "Seconds after which a queued call is no longer sent.", {
    schema: { type: "integer", minimum: 1, maximum: 86_400, default: 86_400 },
  }),
  "Gateway-Body": header("Gateway-Body", "An upload that stands for the body, which is left out then.", {
    schema: { type: "string", pattern: "^upl_" },
  }),
  ...Object.fromEntries(
    Object.entries(arrivalPageQuery).map(([name, schema]) => [name, parameter("query", name, schema)]),
  ),
  "webhook-id": header("webhook-id", "The event's id: the same in every attempt and for every replay."),
  "webhook-timestamp": header("webhook-timestamp", "When this attempt was made, in Unix seconds."),
  "webhook-signature": header(
    "webhook-signature",
    "`v1,<base64>` by Standard Webhooks: HMAC-SHA256 of `id.timestamp.body` under the endpoint's secret; a list during rotation.",
  ),
};

/** Response headers. */
export const sharedHeaders: JsonObject = {
  "Gateway-Request-Id": { description: "Names this request to the gateway's operator.", schema: text },
  "Gateway-Outcome": {
    description: "What became of the vendor call.",
    schema: { enum: ["answered", "not-sent", "rejected", "uncertain"] },
  },
  "Gateway-Job": { description: "The job that this call is recorded as.", schema: text },
  "Gateway-Vendor-Status": { description: "The vendor's own status.", schema: { type: "integer" } },
  "Gateway-Warning": {
    description:
      'Items separated by commas: `unconfirmed-operation`, `doubtful-field; pointer="…"`, `response-headers-dropped; count=<n>`, `location-dropped`, `more; count=<n>`. *Headers* in the introduction says what each means.',
    schema: text,
  },
  "Idempotency-Replayed": { description: "`true` where this answer was given before.", schema: { enum: ["true"] } },
  Location: { description: "Where the thing is found.", schema: text },
  "Preference-Applied": { description: "The preference that was followed.", schema: text },
  RateLimit: {
    description: "Where the connection has a budget: the calls `r` that remain to you, and the seconds `t` until more.",
    schema: text,
  },
  "RateLimit-Policy": {
    description: "Where the connection has a budget: the quota `q` of a window of `w` seconds.",
    schema: text,
  },
  "Retry-After": { description: "Seconds before which it is not worth trying again.", schema: { type: "integer" } },
};
