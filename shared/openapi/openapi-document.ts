import { documentServer } from "../gateway/partner-api/routes/document-server.ts";
import { completeSchema, completeSchemas } from "./complete-schemas.ts";
import type { DocumentedVendor } from "./documented-vendor.ts";
import { eventsTag, vendorEvents, webhooksOf } from "./event-webhooks.ts";
import { sharedHeaders, sharedParameters } from "./headers-and-parameters.ts";
import { introduction } from "./introduction.ts";
import { type JsonObject, reference } from "./json-object.ts";
import { ownEvents } from "./own-events.ts";
import { ownPaths } from "./own-paths.ts";
import { type OwnRoute, ownRoutes } from "./own-routes.ts";
import { ownSchemas } from "./own-schemas.ts";
import { answerHeaders, problemResponses } from "./problem-responses.ts";
import { vendorPaths } from "./vendor-paths.ts";
import { refusalComponents } from "./vendor-responses.ts";
import { vendorTag } from "./vendor-tag.ts";

/**
 * The gateway's API as OpenAPI 3.1: its own routes, every catalogued operation of these vendors under the path that
 * partners call, and every event that they send.
 */
export function openApiDocument(vendors: readonly DocumentedVendor[], version: string): JsonObject {
  const resources = new Set(ownRoutes.filter(isResource).map(({ tag }) => tag));
  const others = new Set([...ownRoutes.map(({ tag }) => tag), eventsTag].filter((tag) => !resources.has(tag)));
  return {
    openapi: "3.1.1",
    info: {
      title: "Rx Gateway",
      version,
      description: introduction,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: documentServer, description: "Where this document was fetched" }],
    security: [{ partnerKey: [] }],
    tags: [...vendors.map(vendorTag), ...[...resources, ...others].map((name) => ({ name }))],
    "x-tagGroups": [
      { name: "Vendors", tags: vendors.map(({ vendor }) => vendor.id) },
      { name: "Resources", tags: [...resources] },
      { name: "The gateway", tags: [...others] },
    ],
    paths: {
      ...completeSchemas(ownPaths(vendors.map(({ vendor }) => vendor)), "int32"),
      ...completeSchemas(Object.assign({}, ...vendors.map(vendorPaths)), "int64"),
    },
    webhooks: {
      ...completeSchemas(webhooksOf(ownEvents()), "int32"),
      ...completeSchemas(webhooksOf(vendors.flatMap(vendorEvents)), "int64"),
    },
    components: {
      securitySchemes: {
        partnerKey: { type: "http", scheme: "bearer", description: "`rxg_<keyId>_<secret>`" },
      },
      schemas: completeNamed(ownSchemas(vendors.map(({ vendor }) => vendor.id))),
      responses: {
        ...completeSchemas({ Accepted: accepted, ...problemResponses }, "int32"),
        ...completeSchemas(Object.assign({}, ...vendors.map(refusalComponents)), "int64"),
      },
      parameters: completeSchemas(sharedParameters, "int32"),
      headers: completeSchemas(sharedHeaders, "int32"),
    },
  };
}

/** Whether the route is one of a unified resource. */
const isResource = ({ resource, fhir }: OwnRoute): boolean => resource !== undefined || fhir !== undefined;

function completeNamed(schemas: Readonly<Record<string, JsonObject>>): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, completeSchema(schema, "int32")]));
}

const accepted: JsonObject = {
  description: "With `Prefer: respond-async`: the queued job.",
  headers: {
    ...answerHeaders,
    "Gateway-Job": reference("headers", "Gateway-Job"),
    Location: reference("headers", "Location"),
    "Preference-Applied": reference("headers", "Preference-Applied"),
  },
  content: { "application/json": { schema: reference("schemas", "Job") } },
};
