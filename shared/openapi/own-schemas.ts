import { deliveredEventView } from "../gateway/model/event-view.ts";
import type { JsonObject } from "./json-object.ts";
import { ownRoutes } from "./own-routes.ts";
import { problemDocument } from "./problem-document.ts";

/**
 * The components of the gateway's own routes: their views, their request bodies on a stage with these vendors, and the
 * shapes that no route answers alone.
 */
export function ownSchemas(vendors: readonly string[]): Readonly<Record<string, JsonObject>> {
  const schemas: Record<string, JsonObject> = {
    Problem: problemDocument.json,
    EventDelivery: deliveredEventView.json,
  };
  for (const { answer, body } of ownRoutes) {
    const { name, schema } = answer.body?.view ?? {};
    if (name !== undefined && schema !== undefined) schemas[name] = schema.json;
    if (body !== undefined) schemas[body.name] = body.schema({ vendors }).json;
  }
  return schemas;
}
