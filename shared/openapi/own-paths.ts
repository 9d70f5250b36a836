import type { Schema } from "../core/schema/schema.ts";
import { arrivalPageQuery } from "../gateway/partner-api/requests/page-query.ts";
import { resourceTable } from "../vendors/resource-tables.ts";
import type { VendorDescriptor } from "../vendors/types.ts";
import { codeSamples } from "./code-samples/code-samples.ts";
import { parameter } from "./headers-and-parameters.ts";
import { type JsonObject, present, reference } from "./json-object.ts";
import { ownAnswers } from "./own-answers.ts";
import { type OwnRoute, ownRoutes } from "./own-routes.ts";

/** The path items of the gateway's own routes, on a stage with these vendors. */
export function ownPaths(vendors: readonly VendorDescriptor[]): Readonly<Record<string, JsonObject>> {
  const items: Record<string, JsonObject> = {};
  for (const route of ownRoutes) {
    items[route.path] = { ...items[route.path], [route.method.toLowerCase()]: ownOperation(route, vendors) };
  }
  return items;
}

/** Shown for an id that only a running gateway can give. */
const shownId: Readonly<Record<string, string>> = {
  jobs: "job_…",
  refills: "job_…",
  endpoints: "ep_…",
  events: "evt_…",
  deliveries: "dlv_…",
};

function ownOperation(route: OwnRoute, vendors: readonly VendorDescriptor[]): JsonObject {
  const { id, tag, summary, resource, body, deprecated } = route;
  const table = resource === undefined ? "" : resourceTable(resource, vendors);
  const description = table === "" ? route.description : `${route.description}\n\n${table}`;
  const parameters = parametersOf(route);
  return present({
    operationId: id,
    summary,
    description,
    tags: [tag],
    deprecated: deprecated && true,
    security: route.isPublic ? [] : undefined,
    parameters: parameters.length === 0 ? undefined : parameters,
    requestBody: body && {
      required: !body.optional,
      content: { "application/json": { schema: reference("schemas", body.name), example: body.example } },
    },
    responses: ownAnswers(route),
    "x-codeSamples": samplesOf(route),
  });
}

/** Request headers of a route that is a job of a vendor's operation. */
const jobHeaders = ["Idempotency-Key", "Prefer", "Gateway-Same-Intent", "Gateway-Allow-Repeat"] as const;

/** Whether a route is a job of a vendor's operation: no other of the gateway's own takes a key. */
const isJob = ({ problems }: OwnRoute): boolean => problems.includes("idempotency-key-required");

function parametersOf(route: OwnRoute): readonly JsonObject[] {
  const { parameters, query = {}, resource } = route;
  const headers = [...(resource === undefined ? [] : ["Gateway-Connection"]), ...(isJob(route) ? jobHeaders : [])];
  return [
    ...Object.entries(parameters).map(([name, schema]) => ({ ...parameter("path", name, schema), required: true })),
    ...Object.entries(query).map(([name, schema]) =>
      isShared(name, schema) ? reference("parameters", name) : parameter("query", name, schema),
    ),
    ...headers.map((name) => reference("parameters", name)),
  ];
}

/** A parameter of one name may say something else in another list. */
const isShared = (name: string, { json }: Schema): boolean =>
  Object.entries(arrivalPageQuery).some(
    ([shared, one]) => shared === name && one.json["description"] === json["description"],
  );

function samplesOf(route: OwnRoute): readonly JsonObject[] {
  const { id, method, path, body, session } = route;
  const kind = path.split("/")[2] ?? "";
  return codeSamples({
    method,
    target: path.replaceAll(/\{\w+\}/g, shownId[kind] ?? "…"),
    // Of a portal session: a key has none to end.
    ...(session === "ends" && { token: "rxs_…" }),
    ...(isJob(route) && { idempotencyKey: `${id}-1001` }),
    ...(body === undefined ? {} : { body: JSON.stringify(body.example, null, 2).replaceAll(dateTimes, '"…"') }),
  });
}

/** A fixed time is too old some day: it is left to the reader, as ids are. */
const dateTimes = /"\d{4}-\d\d-\d\dT[^"]*"/g;
