import { integer, text } from "../../../core/schema/scalars.ts";
import { refined } from "../../../core/schema/schema.ts";

/** The shape of a position in a list by arrival: a time and an id. */
const arrival = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[a-z]+_[A-Za-z0-9]+$/;

export const usualLimit = 50;
export const highestLimit = 200;

/**
 * The query parameters of a list.
 *
 * @param position the shape of the list's positions
 */
export function pageQuery(position = arrival) {
  return {
    limit: integer({
      minimum: 1,
      default: usualLimit,
      description: `How many; a page has at most ${highestLimit}, also where more are asked for.`,
    }),
    cursor: refined(
      text({
        minLength: 1,
        description: "Where the page before ended: a `cursor` that this list gave, and nothing else.",
      }),
      (cursor) => (position.test(readCursor(cursor)) ? undefined : "It must be a cursor that this list gave."),
    ),
  };
}

/** The position that a cursor stands for. */
export function readCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}
