import { dateTime, integer, number, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";

// The record and the view of an attempt differ in the form of its time alone. A member that is added to one of these
// two objects is stored, shown to partners and documented.

const required = {
  status: nullable(integer({ description: "The endpoint's answer; null when there was none." })),
  durationMs: number(),
};

const optional = {
  error: text(),
  /** The partner's own text, and in no log. */
  response: text({
    description:
      "The first 1 KiB of your endpoint's answer, as text; bytes that are no UTF-8 are replaced. Absent without a body.",
  }),
};

/** One attempt to deliver an event, as it is stored; `at` is epoch milliseconds. */
export const deliveryAttempt = openObject({ at: integer(), ...required }, optional);

export type DeliveryAttempt = ValueOf<typeof deliveryAttempt>;

/** One attempt as its partner sees it. */
export const attemptView = openObject({ at: dateTime(), ...required }, optional);

export type AttemptView = ValueOf<typeof attemptView>;

export function toAttemptView({ at, ...attempt }: DeliveryAttempt): AttemptView {
  return { at: new Date(at).toISOString(), ...attempt };
}
