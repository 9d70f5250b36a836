import type { DocumentedVendor } from "./documented-vendor.ts";
import { eventsTag, vendorEvents, webhooksOf } from "./event-webhooks.ts";
import { sharedHeaders, sharedParameters } from "./headers-and-parameters.ts";
import { introduction } from "./introduction.ts";
import { type JsonObject, reference } from "./json-object.ts";
import { ownEvents } from "./own-events.ts";
import { ownPaths } from "./own-paths.ts";
import { ownRoutes } from "./own-routes.ts";
import { ownSchemas } from "./own-schemas.ts";
import { answerHeaders, problemResponses } from "./problem-responses.ts";
import { vendorPaths } from "./vendor-paths.ts";
import { refusalComponents } from "./vendor-responses.ts";
import { vendorTags } from "./vendor-tags.ts";

/**
 * The gateway's API as OpenAPI 3.1: its own routes, every catalogued operation of these vendors under the path that
 * partners call, and every event that they send.
 */
export function openApiDocument(vendors: readonly DocumentedVendor[], version: string): JsonObject {
  const ownTags = [...new Set(ownRoutes.map(({ tag }) => tag)), eventsTag];
  return {
    openapi: "3.1.1",
    info: {
      title: "Rx Gateway",
      version,
      description: introduction,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: ".", description: "Where this document was fetched" }],
    security: [{ partnerKey: [] }],
    tags: [...ownTags.map((name) => ({ name })), ...vendors.flatMap(vendorTags)],
    "x-tagGroups": [
      { name: "The gateway", tags: ownTags },
      ...vendors.map((documented) => ({
        name: documented.vendor.title,
        tags: vendorTags(documented).map(({ name }) => name),
      })),
    ],
    paths: Object.assign({}, ownPaths(vendors.map(({ vendor }) => vendor)), ...vendors.map(vendorPaths)),
    webhooks: webhooksOf([...ownEvents(), ...vendors.flatMap(vendorEvents)]),
    components: {
      securitySchemes: {
        partnerKey: { type: "http", scheme: "bearer", description: "`rxg_<keyId>_<secret>`" },
      },
      schemas: ownSchemas(vendors.map(({ vendor }) => vendor.id)),
      responses: Object.assign({ Accepted: accepted }, problemResponses, ...vendors.map(refusalComponents)),
      parameters: sharedParameters,
      headers: sharedHeaders,
    },
  };
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
