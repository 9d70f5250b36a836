import { type JsonObject, reference } from "./json-object.ts";

const problemType = "application/problem+json";

export const problemContent: JsonObject = { [problemType]: { schema: reference("schemas", "Problem") } };

/** Headers of every answer that passed through the gateway's code. */
export const ownHeaders: JsonObject = { "Gateway-Request-Id": reference("headers", "Gateway-Request-Id") };

/** Headers of an answer that tells of a vendor call, or of the lack of one. */
export const answerHeaders: JsonObject = {
  ...ownHeaders,
  "Gateway-Outcome": reference("headers", "Gateway-Outcome"),
  RateLimit: reference("headers", "RateLimit"),
  "RateLimit-Policy": reference("headers", "RateLimit-Policy"),
};

const retryLater: JsonObject = { ...answerHeaders, "Retry-After": reference("headers", "Retry-After") };

const ofJob: JsonObject = {
  ...answerHeaders,
  "Gateway-Job": reference("headers", "Gateway-Job"),
  Location: reference("headers", "Location"),
};

function problem(description: string, headers: JsonObject = answerHeaders): JsonObject {
  return { description, headers, content: problemContent };
}

/** What the gateway itself answers, by status, where it is not the vendor's answer that passes through. */
export const ownMeanings: Readonly<Record<string, string>> = {
  "202": "With `Prefer: respond-async`: the job, queued.",
  "400":
    "The request breaks what is documented (every failing field in `errors`), or its path or headers are not well formed. Also `idempotency-key-required`, `tenant-required`, `body-not-json` and `body-too-deep`.",
  "403": "The key has no grant for this, the tenant is not the connection's, or it is the gateway's own to do.",
  "404": "The vendor has no connection of that name here.",
  "409": "A request under this `Idempotency-Key` is still under way.",
  "413": "Over the gateway's limit of about 4.5 MB for a direct call, or over the vendor's.",
  "422":
    "This `Idempotency-Key` belongs to another request (`idempotency-key-reused`), or an equal order without a key was made within 15 minutes (`identical-request`; `Gateway-Job` and `Location` name its job).",
};

/** Components that operations refer to. */
export const problemResponses: JsonObject = {
  Problem: problem("Any other refusal of the gateway's."),
  BadRequest: problem(ownMeanings["400"] ?? ""),
  Unauthorized: problem("The key is missing, unknown or revoked."),
  Forbidden: problem(ownMeanings["403"] ?? ""),
  NotFound: problem("There is no such thing, or none of this partner's."),
  Conflict: problem("Another change or call is in the way; with `Retry-After` where waiting helps.", retryLater),
  Gone: problem("It was there once, and will not be again."),
  TooLarge: problem(ownMeanings["413"] ?? ""),
  KeyReused: problem(ownMeanings["422"] ?? ""),
  Throttled: problem("Too many requests at the gateway itself. Nothing was sent.", retryLater),
  VendorFailed: problem(
    "The vendor refused the gateway's credentials (`rejected`), or gave no usable answer to a read (`uncertain`).",
  ),
  NothingDone: problem(
    "Nothing was done at the vendor: it was not called (`not-sent`), or turned the call away before any work (`rejected`). Safe to send again. `type` says why, as *Problems* in the introduction lists.",
    retryLater,
  ),
  Uncertain: problem(
    "The vendor was sent the call and gave no certain answer. The job is `uncertain`, and the gateway does not send it again.",
    ofJob,
  ),
  AnswerElsewhere: {
    description: "The vendor's answer is too large for a direct one: its body is at `Location` for five minutes.",
    headers: {
      ...answerHeaders,
      Location: reference("headers", "Location"),
      "Gateway-Vendor-Status": reference("headers", "Gateway-Vendor-Status"),
    },
  },
  VendorAnswer: {
    description: "Whatever else the vendor answers passes through as it is.",
    headers: answerHeaders,
    content: { "*/*": {} },
  },
};

export const refer = (name: string): JsonObject => reference("responses", name);
