import { type JsonObject, reference } from "./json-object.ts";

const problemType = "application/problem+json";

export const problemContent: JsonObject = { [problemType]: { schema: reference("schemas", "Problem") } };

/** Headers of every answer of the gateway's functions. */
export const ownHeaders: JsonObject = { "Gateway-Request-Id": reference("headers", "Gateway-Request-Id") };

/** Headers of an answer to a vendor call, made or refused. */
export const answerHeaders: JsonObject = {
  ...ownHeaders,
  "Gateway-Outcome": reference("headers", "Gateway-Outcome"),
  "Gateway-Warning": reference("headers", "Gateway-Warning"),
  RateLimit: reference("headers", "RateLimit"),
  "RateLimit-Policy": reference("headers", "RateLimit-Policy"),
};

const retryLater: JsonObject = { ...answerHeaders, "Retry-After": reference("headers", "Retry-After") };

const ofJob: JsonObject = {
  ...answerHeaders,
  "Gateway-Job": reference("headers", "Gateway-Job"),
  Location: reference("headers", "Location"),
};

const ofJobLater: JsonObject = { ...ofJob, ...retryLater };

function problem(description: string, headers: JsonObject = answerHeaders): JsonObject {
  return { description, headers, content: problemContent };
}

/** The gateway's own answers by status, as opposed to the vendor's that it passes on. */
export const ownMeanings: Readonly<Record<string, string>> = {
  "202": "With `Prefer: respond-async`: the queued job.",
  "400":
    "The request does not match the document (`errors` lists each fault), or its path or headers are malformed. Also `idempotency-key-required`, `tenant-required`, `body-not-json` and `body-too-deep`.",
  "403":
    "The key has no grant for this, the tenant is not one of the connection's, the operation is for another audience than the connection's (`wrong-audience`), or only the gateway may call this.",
  "404":
    "The vendor has no connection with that name, or answered 404 to an operation whose path is assumed (`assumed-path-not-found`).",
  "409": "A request with this `Idempotency-Key` is still in progress.",
  "413": "Over the gateway's limit of about 4.5 MB for a direct call, or over the vendor's.",
  "422":
    "This `Idempotency-Key` belongs to another request (`idempotency-key-reused`), or an equal order without a key was made within 15 minutes (`identical-request`; `Gateway-Job` and `Location` name its job), or an earlier call has the same intent (`possible-duplicate`; `conflicts` names its job).",
};

/** Components that operations refer to. */
export const problemResponses: JsonObject = {
  Problem: problem("Any other problem of the gateway."),
  BadRequest: problem(ownMeanings["400"] ?? ""),
  Unauthorized: problem("The key is missing, unknown or revoked."),
  Forbidden: problem(ownMeanings["403"] ?? ""),
  NotFound: problem("There is no such resource, or it belongs to another partner."),
  NotAcceptable: problem("A unified resource is given as `application/json`, not as FHIR."),
  Unprocessable: problem("The request is understood, and refused: `type` says why.", ofJob),
  Conflict: problem(
    "Another change or call is in progress, or the resource's state does not allow this. With `Retry-After` where waiting helps.",
    ofJobLater,
  ),
  Gone: problem("The resource no longer exists."),
  TooLarge: problem(ownMeanings["413"] ?? ""),
  KeyReused: problem(ownMeanings["422"] ?? "", ofJob),
  Throttled: problem("The gateway's own rate limit is exceeded. Nothing was sent.", retryLater),
  VendorFailed: problem(
    "The vendor refused the gateway's credentials (`rejected`), or gave no usable answer to a read (`uncertain`).",
  ),
  NothingDone: problem(
    "The vendor did no work: it was not called (`not-sent`), or rejected the call before any work (`rejected`). Safe to send again. `type` says why; `/docs/errors` lists the types.",
    ofJobLater,
  ),
  Uncertain: problem(
    "The call was sent and the vendor gave no conclusive answer. The job is `uncertain`, and the gateway does not retry it.",
    ofJob,
  ),
  AnswerElsewhere: {
    description: "The vendor's answer is too large for a direct answer: its body is at `Location` for five minutes.",
    headers: {
      ...answerHeaders,
      Location: reference("headers", "Location"),
      "Gateway-Vendor-Status": reference("headers", "Gateway-Vendor-Status"),
    },
  },
  VendorAnswer: {
    description: "Any other answer of the vendor, unchanged.",
    headers: answerHeaders,
    content: { "application/json": { schema: {} } },
  },
};

export const refer = (name: string): JsonObject => reference("responses", name);
