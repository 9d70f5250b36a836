import { integer, text } from "../../../core/schema/scalars.ts";
import { refined } from "../../../core/schema/schema.ts";

export const defaultLimit = 50;
export const maxLimit = 200;

/**
 * The query parameters of a list.
 *
 * @param position the form of the list's positions, which its cursors encode
 */
function pageQuery(position: RegExp) {
  return {
    limit: integer({
      minimum: 1,
      default: defaultLimit,
      description: `The size of a page. A page has at most ${maxLimit}, even if \`limit\` is higher.`,
    }),
    cursor: refined(text({ minLength: 1, description: "The `cursor` of the previous page of this list." }), (cursor) =>
      position.test(decodeCursor(cursor)) ? undefined : "It must be a cursor from this list.",
    ),
  };
}

/** Of a list in the order of arrival: a time, and an id of at most the length of `ownId`. */
export const arrivalPageQuery = pageQuery(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#(?=.{1,128}$)[a-z]+_[\w-]+$/);

/** Of the list of vendors: a vendor's id. */
export const vendorPageQuery = pageQuery(/^[a-z][a-z0-9-]*$/);

/** Of the list of event types: a name. */
export const eventTypePageQuery = pageQuery(/^[a-z0-9-]+\.[A-Za-z0-9._-]+$/);

/** The cursor of the page after a position. */
export function encodeCursor(position: string): string {
  return Buffer.from(position).toString("base64url");
}

/** The position that a cursor encodes. */
export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}
