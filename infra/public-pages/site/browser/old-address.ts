import { deliveryName, operationName } from "../../../../shared/openapi/operation-name.ts";

/** The guides to which chapters of the reference's introduction have moved, by the reference's fragments. */
const moved: readonly (readonly [RegExp, string])[] = [
  [/^#section\/Outcomes/, "outcomes"],
  [/^#section\/Jobs/, "outcomes#jobs"],
  [/^#section\/Orders/, "idempotency#orders"],
  [/^#section\/Problems/, "errors"],
  [/^#section\/Events\/The-feed/, "feed"],
  [/^#section\/Events/, "webhooks"],
];

/** The reference was at the address of this page: leads links into it to where it is. */
const { hash } = window.location;
const [, guide] = moved.find(([pattern]) => pattern.test(hash)) ?? [];
if (guide !== undefined) window.location.replace(`docs/${guide}`);
else if (/^#(?:section|operation|tag|schema)\//.test(hash)) window.location.replace(`docs/reference${named(hash)}`);

/** An operation of a vendor was `inside-rx.getPrices`, and the delivery of an event `event.job.succeeded`. */
function named(fragment: string): string {
  const [, vendor, name = ""] = /^#operation\/([a-z-]+)\.(.+)$/.exec(fragment) ?? [];
  if (vendor === undefined) return fragment;
  return `#operation/${vendor === "event" ? deliveryName(name) : operationName(vendor, name)}`;
}
