import { constant, integer, text } from "../../core/schema/scalars.ts";
import { isValid, type ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";

const whole = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/**
 * Asks for the next read of a catch-up, in the queue of its vendor. `page` counts its messages from 1; a message for any
 * other than the next one is dropped. A version of the code that does not know it leaves it in the queue.
 */
const catchUpMessage = openObject({
  v: constant(1),
  kind: constant("catch-up"),
  /** The id of the catch-up. */
  catchUp: text({ pattern: "^cup_" }),
  connection: text(),
  page: integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
  /** The keys of the cases that are still to be read, in their order. */
  cases: list(text()),
  /** What the messages before have found. */
  read: whole,
  recovered: whole,
  unclear: whole,
});

export type CatchUpMessage = ValueOf<typeof catchUpMessage>;

/** The message, or `undefined` for one of another kind. */
export function readCatchUpMessage(value: unknown): CatchUpMessage | undefined {
  return isValid(catchUpMessage, value) ? value : undefined;
}
