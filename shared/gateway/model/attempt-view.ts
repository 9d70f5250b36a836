import { dateTime, integer, number, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import type { DeliveryAttempt } from "./delivery.ts";

/** One attempt of a delivery, as its partner sees it. */
export const attemptView = openObject(
  {
    at: dateTime(),
    status: nullable(integer({ description: "The endpoint's answer; null when there was none." })),
    durationMs: number(),
  },
  {
    error: text(),
    response: text({
      description:
        "The first 1 KiB of your endpoint's answer, as text; bytes that are no UTF-8 are replaced. Absent without a body.",
    }),
  },
);

export type AttemptView = ValueOf<typeof attemptView>;

export function toAttemptView({ at, ...attempt }: DeliveryAttempt): AttemptView {
  return { at: new Date(at).toISOString(), ...attempt };
}
