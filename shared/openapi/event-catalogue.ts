import { isRecord } from "../core/schema/structures.ts";
import { deliveredEventView } from "../gateway/model/event-view.ts";
import type { EventTypeView } from "../gateway/partner-api/views/event-type-view.ts";
import type { DocumentedVendor } from "./documented-vendor.ts";
import { type DescribedEvent, vendorEvents } from "./event-webhooks.ts";
import type { JsonObject } from "./json-object.ts";
import { ownEvents } from "./own-events.ts";

/**
 * Every event type of these vendors and of the gateway itself, sorted by name, from the same source as `webhooks` of the
 * OpenAPI document. Its text is what `GET /v1/event-types` answers from.
 */
export function eventCatalogue(vendors: readonly DocumentedVendor[]): readonly EventTypeView[] {
  return [...ownEvents(), ...vendors.flatMap(vendorEvents)]
    .map((event) => ({
      name: event.type,
      vendor: event.vendor,
      title: event.summary,
      description: event.description,
      evidence: event.evidence ?? "documented",
      schema: bodySchema(event),
      example: event.example,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The schema of the whole body of a delivery, without references: its reader does not have the document. */
function bodySchema({ type, summary, vendor, data }: DescribedEvent): JsonObject {
  const { properties, required } = deliveredEventView.json;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: summary,
    type: "object",
    properties: {
      ...(isRecord(properties) ? properties : {}),
      type: { const: type },
      ...(vendor === null ? {} : { vendor: { const: vendor } }),
      data: data.json,
    },
    required,
  };
}
