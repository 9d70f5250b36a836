import { boolean, enumOf, integer } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import { endpointRefMembers } from "./endpoint-ref.ts";

/** What recent deliveries have shown of an endpoint. Times are epoch milliseconds. */
export const endpointHealth = openObject({
  ...endpointRefMembers,
  /** `paused`: its deliveries are held; `draining`: it answers again, and held deliveries are released in pages. */
  state: enumOf(["active", "paused", "draining"]),
  /** Attempts that failed since the last success. */
  failures: integer(),
  firstFailureAt: nullable(integer()),
  pausedAt: nullable(integer()),
  /** Probes since the pause began. */
  probes: integer(),
  /** Its partner was notified of the pause. */
  notified: boolean(),
  /** When a delivery was last held, to within ten seconds. */
  heldAt: integer(),
});

export type EndpointHealth = ValueOf<typeof endpointHealth>;
