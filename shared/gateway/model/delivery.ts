import { boolean, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { type DeliveryAttempt, deliveryAttempt } from "./delivery-attempt.ts";
import { endpointRefMembers } from "./endpoint-ref.ts";

export const deliveryStatuses = ["pending", "delivered", "held", "failed"] as const;

export const deliveryStatus = enumOf(deliveryStatuses);

/** One event on its way to one endpoint. */
export const delivery = openObject(
  {
    /** `dlv_…`, derived from event and endpoint. */
    id: text({ pattern: "^dlv_" }),
    eventId: text(),
    ...endpointRefMembers,
    /** Of the grant that makes the event visible; `null` for a notification, which needs no grant. */
    vendor: nullable(text()),
    connection: nullable(text()),
    status: deliveryStatus,
    /** The newest, `maxStoredAttempts` at most. */
    attempts: list(deliveryAttempt),
    /** All that were made, those that are no longer stored included. */
    attempted: integer({ description: "All that were made; `attempts` has the newest 20." }),
    createdAt: integer(),
    nextAttemptAt: nullable(integer()),
  },
  {
    /** Of its event; absent from one of an earlier version. */
    type: text(),
    /** The attempts before its schedule was last restarted: the schedule does not count them. */
    scheduleBaseAttempt: integer(),
    /** The number of the attempt that its partner asked for: it is made also while the endpoint is paused. */
    manualAttempt: integer(),
    /** The recovery that created or resent it. */
    recovery: text(),
    /** It was held, and outlives the usual retention until it ends. */
    retainedWhileHeld: boolean(),
    /** Its event is of what a job of its partner's made. */
    own: boolean(),
  },
);

export type Delivery = ValueOf<typeof delivery>;

/**
 * Attempts that a delivery stores: more than its schedule has. Probes of a pause and manual retries have no end, and an
 * item of DynamoDB has one at 400 KB.
 */
export const maxStoredAttempts = 20;

/** The delivery's attempts with one more. */
export function withAttempt(
  { attempts, attempted }: Pick<Delivery, "attempts" | "attempted">,
  attempt: DeliveryAttempt,
): Pick<Delivery, "attempts" | "attempted"> {
  return { attempts: [...attempts, attempt].slice(-maxStoredAttempts), attempted: attempted + 1 };
}
