import { enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import { type Endpoint, endpointTypes, manualPauses, pauseOf, targetOf } from "../../model/endpoint.ts";
import { purposes } from "../../model/purpose.ts";

const members = {
  id: text({ pattern: "^ep_" }),
  type: enumOf(endpointTypes),
  eventTypes: list(text({ examples: ["md-integrations.*", "job.succeeded", "*"] })),
  connections: nullable(
    list(text(), {
      description: "`<connection>` or `<vendor>/<connection>`; null includes events of all connections.",
    }),
  ),
  status: enumOf(["active", "paused", "disabled"], {
    description:
      "Of a `paused` endpoint the deliveries are held, and sent once it is active. A `disabled` one gets none.",
  }),
  pausedBy: nullable(
    enumOf(["failures", ...manualPauses], {
      description:
        "Why it is paused; null where it is not. After `failures` it becomes active once it answers a probe; paused by you (`partner`) or an `operator` of the gateway, when you or the operator resume it.",
    }),
  ),
  purpose: nullable(enumOf(purposes, { description: "What you use the events for; null where it is not stated." })),
  headerNames: list(text(), {
    description: "Names of the headers sent with each delivery. Their values are never shown.",
  }),
};

const ofTarget = {
  url: text({
    description: "Of type `https`, always. The address that it resolves to is checked at every attempt.",
  }),
  queueUrl: text({ description: "Of type `sqs`, as `roleArn` and `externalId`." }),
  roleArn: text(),
  kmsKeyArn: text(),
  externalId: text({
    description:
      "Of type `sqs`: the value of `sts:ExternalId` that the trust policy of your role has to demand. Made by the gateway, another one for each endpoint, and never changed.",
  }),
};

export const endpointView = openObject(members, ofTarget);

export type EndpointView = ValueOf<typeof endpointView>;

/** The answer when a secret is created or rotated. */
export const endpointWithSecretView = openObject(
  {
    ...members,
    secret: text({
      pattern: "^whsec_",
      description: "Signs deliveries (Standard Webhooks). Shown only in this answer.",
    }),
  },
  ofTarget,
);

/** Headers only by name: their values may be secrets. */
export function toEndpointView(endpoint: Endpoint): EndpointView {
  const { id, eventTypes, connections, status, purpose = null, headers } = endpoint;
  const target = targetOf(endpoint);
  const place = target.type === "https" ? { url: target.url } : { ...target.queue, externalId: target.externalId };
  const headerNames = Object.keys(headers).toSorted();
  const pausedBy = pauseOf(endpoint) ?? null;
  return { id, type: target.type, ...place, eventTypes, connections, status, pausedBy, purpose, headerNames };
}
