import type { Members } from "../core/schema/structures.ts";
import { jobQuery } from "../gateway/partner-api/requests/job-query.ts";
import { pageQuery } from "../gateway/partner-api/requests/page-query.ts";
import { type JsonObject, reference } from "./json-object.ts";
import { pageOf } from "./own-schemas.ts";
import { ownHeaders, refer } from "./problem-responses.ts";

/** A route of the gateway's own, as its documents have it. */
export interface OwnRoute {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** The query parameters that the route takes, by the definitions that check them. */
  readonly query?: Members;
  /** The parameter of the path that is an id of a vendor's. */
  readonly foreignId?: string;
  /** The name of the body's schema, with an example; `optional` where it may be left out. */
  readonly body?: { readonly schema: string; readonly example: unknown; readonly optional?: true };
  readonly answers: JsonObject;
  /** Needs no key. */
  readonly public?: true;
}

const ok = (schema: JsonObject, description = "Done."): JsonObject => ({
  "200": { description, headers: ownHeaders, content: { "application/json": { schema } } },
});
const one = (schema: string): JsonObject => ok(reference("schemas", schema));
const page = (schema: string): JsonObject => ({ ...ok(pageOf(schema), "One page."), "400": refer("BadRequest") });
const made = (schema: string, headers: JsonObject = {}): JsonObject => ({
  "201": {
    description: "Made.",
    headers: { ...ownHeaders, ...headers },
    content: { "application/json": { schema: reference("schemas", schema) } },
  },
});
const accepted = (schema: string, description: string): JsonObject => ({
  "202": {
    description,
    headers: { ...ownHeaders, Location: reference("headers", "Location") },
    content: { "application/json": { schema: reference("schemas", schema) } },
  },
});
const gone: JsonObject = { "204": { description: "Deleted.", headers: ownHeaders } };
const notFound: JsonObject = { "404": refer("NotFound") };
const badRequest: JsonObject = { "400": refer("BadRequest") };
const conflict: JsonObject = { "409": refer("Conflict") };
const paging = pageQuery();

const nothing = { schema: "EmptyBody", example: {}, optional: true } as const;

const newEndpoint = { url: "https://partner.example/events", eventTypes: ["md-integrations.*", "job.*"] };

/** Every route of the gateway's own. A new one is documented by a line here, and a test asks for it. */
export const ownRoutes: readonly OwnRoute[] = [
  {
    method: "GET",
    path: "/v1/vendors",
    id: "listVendors",
    tag: "Vendors",
    summary: "List what this key may call",
    description: "Each vendor with its health, and the connections and operations that the key's grants reach.",
    query: paging,
    answers: page("Vendor"),
  },
  {
    method: "POST",
    path: "/v1/uploads",
    id: "createUpload",
    tag: "Uploads",
    summary: "Create an upload for a large body",
    description:
      "For bodies over about 4.5 MB: `PUT` the body to `url` with `headers`, then make the call with `Gateway-Body: <uploadId>` and no body. One use.",
    body: { schema: "UploadRequest", example: { vendor: "syncvet", size: 5_242_880, contentType: "application/pdf" } },
    answers: { ...made("Upload"), ...badRequest, "403": refer("Forbidden"), "413": refer("TooLarge") },
  },
  {
    method: "GET",
    path: "/v1/jobs",
    id: "listJobs",
    tag: "Jobs",
    summary: "List jobs",
    query: jobQuery,
    answers: page("Job"),
  },
  {
    method: "GET",
    path: "/v1/jobs/{id}",
    id: "getJob",
    tag: "Jobs",
    summary: "Retrieve a job",
    answers: { ...one("Job"), ...notFound },
  },
  {
    method: "DELETE",
    path: "/v1/jobs/{id}",
    id: "cancelJob",
    tag: "Jobs",
    summary: "Cancel a queued job",
    answers: { ...one("Job"), ...notFound, ...conflict },
  },
  {
    method: "GET",
    path: "/v1/jobs/{id}/response",
    id: "getJobResponse",
    tag: "Jobs",
    summary: "Retrieve the vendor's answer",
    description:
      "The vendor's status and bytes. Without an answer of the vendor's it is a problem: 409 `job-state` before the job has ended and `job-abandoned` for an abandoned one, 503 `job-failed`, `job-cancelled` or `job-expired`, 504 for an uncertain one. A job that was confirmed without an answer gives the job.",
    answers: {
      default: refer("VendorAnswer"),
      ...notFound,
      ...conflict,
      "503": refer("NothingDone"),
      "504": refer("Uncertain"),
    },
  },
  {
    method: "POST",
    path: "/v1/jobs/{id}/resolve",
    id: "resolveJob",
    tag: "Jobs",
    summary: "Resolve an uncertain job",
    description:
      "First find out with the vendor whether it did the work. `confirm`: it did; the job is `succeeded`. `retry`: it certainly did not; the job is `queued` again. `abandon`: you give it up with its outcome unknown; the job is `abandoned`. 409 `job-state` with `Retry-After` while the call may still be in progress. A job whose body is no longer stored cannot be sent again (409 `job-body-gone`).",
    body: { schema: "JobResolution", example: { action: "confirm" } },
    answers: { ...one("Job"), ...badRequest, ...notFound, ...conflict },
  },
  {
    method: "POST",
    path: "/v1/endpoints",
    id: "createEndpoint",
    tag: "Endpoints",
    summary: "Create an endpoint",
    body: { schema: "EndpointCreation", example: newEndpoint },
    answers: {
      ...made("EndpointWithSecret", { Location: reference("headers", "Location") }),
      ...badRequest,
      "403": refer("Forbidden"),
      ...conflict,
    },
  },
  {
    method: "GET",
    path: "/v1/endpoints",
    id: "listEndpoints",
    tag: "Endpoints",
    summary: "List endpoints",
    query: paging,
    answers: page("Endpoint"),
  },
  {
    method: "GET",
    path: "/v1/endpoints/{id}",
    id: "getEndpoint",
    tag: "Endpoints",
    summary: "Retrieve an endpoint",
    answers: { ...one("Endpoint"), ...notFound },
  },
  {
    method: "PATCH",
    path: "/v1/endpoints/{id}",
    id: "changeEndpoint",
    tag: "Endpoints",
    summary: "Change an endpoint",
    body: { schema: "EndpointChange", example: { status: "disabled" } },
    answers: { ...one("Endpoint"), ...badRequest, "403": refer("Forbidden"), ...notFound, ...conflict },
  },
  {
    method: "DELETE",
    path: "/v1/endpoints/{id}",
    id: "deleteEndpoint",
    tag: "Endpoints",
    summary: "Delete an endpoint",
    answers: { ...gone, ...notFound },
  },
  {
    method: "POST",
    path: "/v1/endpoints/{id}/rotate-secret",
    id: "rotateSecret",
    tag: "Endpoints",
    summary: "Rotate an endpoint's secret",
    description: "The secret before goes on signing beside it for the overlap.",
    body: { schema: "SecretRotation", example: { overlapHours: 24 }, optional: true },
    answers: { ...one("EndpointWithSecret"), ...badRequest, ...notFound, ...conflict },
  },
  {
    method: "POST",
    path: "/v1/endpoints/{id}/test",
    id: "testEndpoint",
    tag: "Endpoints",
    summary: "Send a test event to an endpoint",
    description:
      "One event `gateway.test` to this endpoint alone, whatever it asks for and also while it is paused, signed and retried like any other. One in ten seconds: asked for again within them, it is the same test.",
    body: nothing,
    answers: { ...accepted("Delivery", "It is on its way."), ...badRequest, ...notFound, ...conflict },
  },
  {
    method: "POST",
    path: "/v1/endpoints/{id}/recover",
    id: "recoverEndpoint",
    tag: "Endpoints",
    summary: "Send again what an endpoint missed",
    description:
      "All its `failed` deliveries made in that time; with `includeMissing` also events received then that it never got and that its filters and the key's grants let through now, `late` ones included. Worked off behind the request at about 300 a minute, each delivery with a retry schedule from its start. One recovery of an endpoint runs at a time: the same request again is answered with it, another one with 409.",
    body: { schema: "RecoveryRequest", example: { since: "2026-01-15T10:00:00Z", includeMissing: true } },
    answers: { ...accepted("Recovery", "It is under way."), ...badRequest, ...notFound, ...conflict },
  },
  {
    method: "GET",
    path: "/v1/endpoints/{id}/recovery",
    id: "getRecovery",
    tag: "Endpoints",
    summary: "Retrieve an endpoint's recovery",
    description: "The one that runs, or the last one.",
    answers: { ...one("Recovery"), ...notFound },
  },
  {
    method: "GET",
    path: "/v1/endpoints/{id}/deliveries",
    id: "listDeliveries",
    tag: "Events and deliveries",
    summary: "List an endpoint's deliveries",
    query: paging,
    answers: { ...page("Delivery"), ...notFound },
  },
  {
    method: "GET",
    path: "/v1/event-types",
    id: "listEventTypes",
    tag: "Events and deliveries",
    summary: "List event types",
    description:
      "The gateway's own events, and those of the vendors whose `events` the key is granted on some connection, by name, each with the JSON Schema of the whole body. A vendor may send others all the same.",
    query: paging,
    answers: page("EventType"),
  },
  {
    method: "GET",
    path: "/v1/events",
    id: "listEvents",
    tag: "Events and deliveries",
    summary: "List events",
    query: paging,
    answers: page("Event"),
  },
  {
    method: "GET",
    path: "/v1/events/{id}",
    id: "getEvent",
    tag: "Events and deliveries",
    summary: "Retrieve an event",
    answers: { ...one("Event"), ...notFound },
  },
  {
    method: "GET",
    path: "/v1/deliveries/{id}",
    id: "getDelivery",
    tag: "Events and deliveries",
    summary: "Retrieve a delivery and its attempts",
    answers: { ...one("Delivery"), ...notFound },
  },
  {
    method: "POST",
    path: "/v1/deliveries/{id}/retry",
    id: "retryDelivery",
    tag: "Events and deliveries",
    summary: "Retry a delivery now",
    description:
      "One more attempt, whatever became of those before, and also while the endpoint is paused; if it fails, the schedule of retries begins anew. Retries that are asked for before it is made are one. While an attempt is under way: 409 with `Retry-After`. An endpoint that is disabled or no longer asks for such events: 409. An event that is no longer kept (30 days), or an endpoint that was deleted: 410. A delivery of events that the key may no longer see is not there.",
    body: nothing,
    answers: {
      ...accepted("Delivery", "The attempt is due."),
      ...badRequest,
      ...notFound,
      ...conflict,
      "410": refer("Gone"),
    },
  },
  {
    method: "GET",
    path: "/v1/cases/{caseId}",
    id: "getCase",
    foreignId: "caseId",
    tag: "Events and deliveries",
    summary: "Retrieve a telehealth case",
    description: "Its state as its events tell it, in whatever order they came. Needs `md-integrations:events`.",
    answers: { ...one("Case"), ...notFound },
  },
  {
    method: "GET",
    path: "/health",
    id: "getHealth",
    tag: "Public pages",
    summary: "Check that the gateway answers",
    answers: ok({ type: "object", properties: { status: { const: "ok" } } }),
    public: true,
  },
  {
    method: "GET",
    path: "/openapi.json",
    id: "getOpenApi",
    tag: "Public pages",
    summary: "This document",
    answers: ok({ type: "object" }),
    public: true,
  },
];
