import { deliveryView } from "../../model/delivery-view.ts";
import { emptyBody } from "../requests/empty-body.ts";
import { endpointBodies } from "../requests/endpoint-bodies.ts";
import { arrivalPageQuery } from "../requests/page-query.ts";
import { ownId } from "../requests/path-parameters.ts";
import { recoveryBody } from "../requests/recovery-body.ts";
import { secretRotationBody } from "../requests/secret-rotation-body.ts";
import { endpointView, endpointWithSecretView } from "../views/endpoint-view.ts";
import { recoveryView } from "../views/recovery-view.ts";
import { accepted, createdAt, deleted, one, page } from "./answer.ts";
import { optionalBody, requestBody, route } from "./route.ts";

const tag = "Endpoints";
const parameters = { id: ownId };

export const endpointRoutes = {
  createEndpoint: route({
    method: "POST",
    path: "/v1/endpoints",
    tag,
    summary: "Create an endpoint",
    receipt: "change",
    parameters: {},
    body: requestBody("EndpointCreation", (stage) => endpointBodies(stage).creation, {
      url: "https://partner.example/events",
      eventTypes: ["md-integrations.*", "job.*"],
      purpose: "treatment",
    }),
    answer: createdAt("EndpointWithSecret", endpointWithSecretView),
    problems: ["not-on-record", "bad-request", "body-too-deep", "forbidden", "too-many-endpoints"],
  }),
  listEndpoints: route({
    method: "GET",
    path: "/v1/endpoints",
    tag,
    summary: "List endpoints",
    parameters: {},
    query: arrivalPageQuery,
    answer: page("Endpoint", endpointView),
    problems: ["bad-request"],
  }),
  getEndpoint: route({
    method: "GET",
    path: "/v1/endpoints/{id}",
    tag,
    summary: "Retrieve an endpoint",
    parameters,
    answer: one("Endpoint", endpointView),
    problems: ["not-found"],
  }),
  changeEndpoint: route({
    method: "PATCH",
    path: "/v1/endpoints/{id}",
    tag,
    summary: "Update an endpoint",
    receipt: "change",
    parameters,
    body: requestBody("EndpointChange", (stage) => endpointBodies(stage).change, { status: "disabled" }),
    answer: one("Endpoint", endpointView),
    problems: ["not-on-record", "bad-request", "body-too-deep", "forbidden", "not-found", "conflict"],
  }),
  deleteEndpoint: route({
    method: "DELETE",
    path: "/v1/endpoints/{id}",
    tag,
    summary: "Delete an endpoint",
    receipt: "change",
    parameters,
    answer: deleted,
    problems: ["not-on-record", "not-found"],
  }),
  rotateSecret: route({
    method: "POST",
    path: "/v1/endpoints/{id}/rotate-secret",
    tag,
    summary: "Rotate an endpoint's signing secret",
    receipt: "change",
    description: "During the overlap, deliveries are signed with the previous secret as well.",
    parameters,
    body: optionalBody("SecretRotation", () => secretRotationBody, { overlapHours: 24 }),
    answer: one("EndpointWithSecret", endpointWithSecretView),
    problems: ["not-on-record", "bad-request", "body-too-deep", "not-found", "conflict"],
  }),
  testEndpoint: route({
    method: "POST",
    path: "/v1/endpoints/{id}/test",
    tag,
    summary: "Send a test event to an endpoint",
    description:
      "One event `gateway.test` to this endpoint only, whatever its `eventTypes` are and also while it is paused, signed and retried like any other. At most one in ten seconds: a second request within them returns the same test.",
    parameters,
    body: optionalBody("EmptyBody", () => emptyBody, {}),
    answer: accepted("Delivery", deliveryView, "The delivery is pending."),
    problems: ["bad-request", "body-too-deep", "not-found", "conflict"],
  }),
  recoverEndpoint: route({
    method: "POST",
    path: "/v1/endpoints/{id}/recover",
    tag,
    summary: "Recover an endpoint's missed events",
    receipt: "change",
    description:
      "Sends all its `failed` deliveries of that time again; with `includeMissing` also events received in that time that were never delivered to it and that its filters and the key's grants now include, `late` ones too. Runs in the background at about 300 deliveries a minute, each with a full retry schedule. One recovery of an endpoint runs at a time: the same request again returns the running one, a different one is 409.",
    parameters,
    body: requestBody("RecoveryRequest", () => recoveryBody, { since: "2026-01-15T10:00:00Z", includeMissing: true }),
    answer: accepted("Recovery", recoveryView, "The recovery is running."),
    problems: ["not-on-record", "bad-request", "body-too-deep", "not-found", "conflict", "recovery-running"],
  }),
  getRecovery: route({
    method: "GET",
    path: "/v1/endpoints/{id}/recovery",
    tag,
    summary: "Retrieve an endpoint's recovery",
    description: "The running recovery, or else the latest.",
    parameters,
    answer: one("Recovery", recoveryView),
    problems: ["not-found"],
  }),
};
