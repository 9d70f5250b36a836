import { enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import { purposes } from "../../model/purpose.ts";

const members = {
  id: text({ pattern: "^ep_" }),
  url: text({ description: "https. The address that it resolves to is checked at every attempt." }),
  eventTypes: list(text({ examples: ["md-integrations.*", "job.succeeded", "*"] })),
  connections: nullable(
    list(text(), {
      description: "`<connection>` or `<vendor>/<connection>`; null includes events of all connections.",
    }),
  ),
  status: enumOf(["active", "paused", "disabled"]),
  purpose: nullable(enumOf(purposes, { description: "What you use the events for; null where it is not stated." })),
  headerNames: list(text(), {
    description: "Names of the headers sent with each delivery. Their values are never shown.",
  }),
};

export const endpointView = openObject(members);

export type EndpointView = ValueOf<typeof endpointView>;

/** The answer when a secret is created or rotated. */
export const endpointWithSecretView = openObject({
  ...members,
  secret: text({ pattern: "^whsec_", description: "Signs deliveries (Standard Webhooks). Shown only in this answer." }),
});

/** Headers only by name: their values may be secrets. */
export function toEndpointView(endpoint: Endpoint): EndpointView {
  const { id, url, eventTypes, connections, status, purpose = null, headers } = endpoint;
  return { id, url, eventTypes, connections, status, purpose, headerNames: Object.keys(headers).toSorted() };
}
