import { outcomes } from "../core/outcome.ts";
import { deliveryView } from "../gateway/model/delivery-view.ts";
import { deliveredEventView, eventView } from "../gateway/model/event-view.ts";
import { jobView } from "../gateway/model/job-view.ts";
import { type JsonObject, reference } from "./json-object.ts";

const text: JsonObject = { type: "string" };
const time: JsonObject = { type: "string", format: "date-time" };
const orNull = (schema: JsonObject): JsonObject => ({ ...schema, type: [schema["type"], "null"] });
const listOf = (items: JsonObject): JsonObject => ({ type: "array", items });
const outcome: JsonObject = { type: "string", enum: outcomes };

/** An object all of whose members are there, but for those named optional. */
function object(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

const endpoint: JsonObject = {
  id: { type: "string", pattern: "^ep_" },
  url: { type: "string", description: "https; the address it leads to is vetted at every attempt." },
  eventTypes: listOf({ type: "string", examples: ["md-integrations.*", "job.succeeded", "*"] }),
  connections: {
    type: ["array", "null"],
    items: text,
    description: "`<connection>` or `<vendor>/<connection>`; null takes events of all.",
  },
  status: { type: "string", enum: ["active", "paused", "disabled"] },
  headerNames: { ...listOf(text), description: "Headers that go with each delivery; their values are never shown." },
};

const secret: JsonObject = {
  type: "string",
  pattern: "^whsec_",
  description: "Signs deliveries (Standard Webhooks). Shown this once.",
};

/** Schemas of what is the gateway's own. */
export const ownSchemas: JsonObject = {
  Problem: {
    description: "RFC 9457.",
    ...object(
      {
        type: {
          type: "string",
          pattern: "^urn:rx-gateway:problem:",
          description: "Decide by its last part: *Problems* in the introduction lists them.",
          examples: ["urn:rx-gateway:problem:identical-request"],
        },
        title: text,
        status: { type: "integer" },
        detail: { type: "string", description: "What happened and what to do." },
        instance: { type: "string", description: "The request's id, as in `Gateway-Request-Id`." },
        outcome,
        retryable: { type: "boolean", description: "Whether the same request may succeed later, without doing harm." },
        errors: listOf(
          object({
            pointer: {
              type: "string",
              description: "RFC 6901 into the body, `query/<name>`, `path/<name>` or `header/<name>`.",
            },
            detail: text,
          }),
        ),
      },
      ["status", "errors"],
    ),
  },
  Vendor: object({
    id: text,
    title: text,
    health: {
      ...object({ status: { type: "string", enum: ["ok", "impaired"] }, connections: listOf(text) }, ["connections"]),
      description: "`ok` says that no trouble is recorded; `impaired` names the connections whose calls are held back.",
    },
    connections: { ...listOf(text), description: "Those that this key may use; the names for `Gateway-Connection`." },
    operations: listOf(
      object(
        {
          id: text,
          method: { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
          path: { type: "string", description: "Put it behind `/v1/<vendor>`." },
          safe: { type: "boolean", description: "A read, also when it is sent as POST." },
          keyRequired: {
            const: true,
            description:
              "An order: production wants an `Idempotency-Key`, and an equal request without one is refused.",
          },
          assumed: { const: true },
          unconfirmed: { const: true },
          connections: { ...listOf(text), description: "Where, when not on all of the vendor's." },
        },
        ["keyRequired", "assumed", "unconfirmed", "connections"],
      ),
    ),
  }),
  Upload: object({
    uploadId: { type: "string", pattern: "^upl_" },
    url: { type: "string", description: "Where the body goes, by `PUT`." },
    headers: { type: "object", additionalProperties: text, description: "To send with it, just so." },
    expiresAt: time,
  }),
  Job: jobView.json,
  Endpoint: object(endpoint),
  EndpointWithSecret: object({ ...endpoint, secret }),
  Recovery: object({
    id: { type: "string", pattern: "^rcv_" },
    endpointId: text,
    status: {
      type: "string",
      enum: ["running", "done", "stopped"],
      description: "`stopped`: the endpoint was disabled meanwhile.",
    },
    since: time,
    until: time,
    includeMissing: { type: "boolean" },
    examined: { type: "integer", description: "Deliveries and events looked at so far." },
    sentAgain: { type: "integer", description: "Failed deliveries that are pending again." },
    added: { type: "integer", description: "Deliveries that were missing and were made." },
    createdAt: time,
    updatedAt: time,
  }),
  Event: eventView.json,
  EventDelivery: deliveredEventView.json,
  EventType: object({
    name: { type: "string", description: "As `eventTypes` of an endpoint names it.", examples: ["job.succeeded"] },
    vendor: { ...orNull(text), description: "null for the gateway's own." },
    title: text,
    description: text,
    evidence: {
      type: "string",
      enum: ["documented", "named", "unconfirmed"],
      description: "With its payload in the vendor's document; by name alone; known from public code alone.",
    },
    schema: { type: "object", description: "JSON Schema 2020-12 of the whole body that an endpoint gets." },
    example: {
      type: "object",
      description:
        "A whole body; its `data` is made up where the vendor's document shows none, as `description` says then.",
    },
  }),
  Case: object({
    caseId: text,
    status: {
      ...orNull(text),
      description:
        "created, assigned, processing, waiting, support, approved, clinically_approved, declined, cancelled or completed.",
    },
    statusAt: orNull(time),
    order: object({ status: orNull(text), details: orNull(text), trackingNumber: orNull(text), at: orNull(time) }),
    offerings: {
      ...listOf({ type: "object" }),
      description: "The newest known of each, short fields alone, with `at`.",
    },
    timeline: listOf(object({ eventId: text, type: text, timestamp: time, receivedAt: time })),
  }),
  Delivery: deliveryView.json,
};

/** A page of a list, sorted by arrival. */
export function pageOf(schema: string): JsonObject {
  return object({
    data: listOf(reference("schemas", schema)),
    cursor: { type: ["string", "null"], description: "For the next page; null on the last." },
  });
}
