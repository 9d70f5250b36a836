import { anyObject } from "../../../core/schema/any-json.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { nullable, openObject } from "../../../core/schema/structures.ts";

/** One kind of event, and one entry of the catalogue file that is bundled with the partner API. */
export const eventTypeView = openObject({
  name: text({ description: "As named in `eventTypes` of an endpoint.", examples: ["job.succeeded"] }),
  vendor: nullable(text({ description: "null for the gateway's own events." })),
  title: text(),
  description: text(),
  evidence: enumOf(["documented", "published", "named", "unconfirmed"], {
    description:
      "`documented`: the vendor's document has its payload. `published`: the vendor has published the names and types of its payload's members. `named`: the document has only its name. `unconfirmed`: known only from public code.",
  }),
  schema: anyObject({ description: "JSON Schema 2020-12 of the whole body of a delivery." }),
  example: anyObject({
    description:
      "A whole body. Its `data` is made up where the vendor's document has no example; `description` then says so.",
  }),
});

export type EventTypeView = ValueOf<typeof eventTypeView>;
