import { boolean, constant, enumOf, text } from "../../../core/schema/scalars.ts";
import { described, type ValueOf } from "../../../core/schema/schema.ts";
import { list, openObject } from "../../../core/schema/structures.ts";

const drift = list(
  openObject(
    {
      member: text({ description: "`results[].name`. A name that the catalogue does not have is `?`." }),
      change: enumOf(["missing", "null", "new", "type"], {
        description: "Missing or always null, where it used to have a value; new; or of another `type`.",
      }),
      connections: list(text()),
    },
    { type: text({ description: "The new type." }) },
  ),
  {
    description:
      "How the vendor's answers have changed, by samples: against the vendor's document where that shows them, else against earlier ones.",
  },
);

export type DriftView = ValueOf<typeof drift>;

const operationView = openObject(
  {
    id: text(),
    method: enumOf(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    path: text({ description: "Append it to `/v1/<vendor>`." }),
    safe: boolean({ description: "Whether it is a read, which may also be sent as POST." }),
    evidence: enumOf(["documented", "published", "assumed", "unconfirmed", "seen"], {
      description:
        "How well it is known: from the vendor's document, from its public pages, from its document without method and path, or from public code alone. `seen`: from public code, and the vendor has answered it with success on one of the connections.",
    }),
    audience: text({
      description:
        "Whose credentials the vendor takes for it. `partner`: those of a partner. Others work on connections that hold such credentials.",
    }),
  },
  {
    keyRequired: constant(true, {
      description: "An order: production requires an `Idempotency-Key`, and an equal request without one is refused.",
    }),
    assumed: constant(true, {
      description: "The vendor documents neither method nor path. The gateway's stay, whatever the vendor's are.",
    }),
    drift,
    unconfirmed: constant(true, { description: "Known only from public code: the request is not validated." }),
    connections: list(text(), { description: "Only where it is not callable on all of the vendor's connections." }),
  },
);

export type OperationView = ValueOf<typeof operationView>;

export const vendorView = openObject(
  {
    id: text(),
    title: text(),
    health: described(openObject({ status: enumOf(["ok", "impaired"]) }, { connections: list(text()) }), {
      description:
        "`ok`: no failures are recorded. `impaired`: calls on the listed `connections` are blocked or limited.",
    }),
    connections: list(text(), {
      description: "The connections that this key may use, as named in `Gateway-Connection`.",
    }),
    operations: list(operationView),
  },
  {
    events: list(openObject({ type: text(), drift }), {
      description: "Types of events whose webhooks have changed, with a grant of `:events`.",
    }),
  },
);

export type VendorView = ValueOf<typeof vendorView>;
