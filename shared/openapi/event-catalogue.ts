import type { DocumentedVendor } from "./documented-vendor.ts";
import { type DescribedEvent, vendorEvents } from "./event-webhooks.ts";
import type { JsonObject } from "./json-object.ts";
import { ownEvents } from "./own-events.ts";
import { ownSchemas } from "./own-schemas.ts";

/** One kind of event as `GET /v1/event-types` tells of it. */
export interface CataloguedEvent {
  /** As a filter names it. */
  readonly name: string;
  readonly vendor: string | null;
  readonly title: string;
  readonly description: string;
  /** How sure it is that the vendor sends such events, and so. */
  readonly evidence: string;
  /** JSON Schema 2020-12 of the whole body, complete in itself. */
  readonly schema: JsonObject;
  /** A whole body; its `data` is made up where the vendor's document shows none. */
  readonly example: JsonObject;
}

/** Every event that these vendors send, and the gateway's own, by name; of the same source as OpenAPI's `webhooks`. */
export function eventCatalogue(vendors: readonly DocumentedVendor[]): readonly CataloguedEvent[] {
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

function bodySchema({ type, summary, vendor, data }: DescribedEvent): JsonObject {
  const { properties = {}, required } = inlined(ownSchemas["EventDelivery"]) as {
    readonly properties?: JsonObject;
    readonly required?: readonly string[];
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: summary,
    type: "object",
    properties: {
      ...properties,
      type: { const: type },
      ...(vendor === null ? {} : { vendor: { const: vendor } }),
      data: inlined(data),
    },
    required,
  };
}

const componentOf = /^#\/components\/schemas\/(\w+)$/;

/** The schema with what it refers to in the place of the references: a reader has no document to look them up in. */
function inlined(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inlined);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref } = schema as { readonly $ref?: unknown };
  const [, name] = (typeof $ref === "string" ? componentOf.exec($ref) : null) ?? [];
  if (name !== undefined) return inlined(ownSchemas[name]);
  return Object.fromEntries(Object.entries(schema).map(([member, value]) => [member, inlined(value)]));
}
