import { dateTime, enumOf, integer, text } from "../../../core/schema/scalars.ts";
import { refined } from "../../../core/schema/schema.ts";
import { listOrders } from "../../model/list-range.ts";

export const defaultLimit = 50;
export const maxLimit = 200;

/**
 * The query parameters of a list.
 *
 * @param position the form of the list's positions, which its cursors encode
 * @param by what the list is in the order of
 */
function pageQuery(position: RegExp, by: string) {
  return {
    limit: integer({
      minimum: 1,
      default: defaultLimit,
      description: `The size of a page. A page has at most ${maxLimit}, even if \`limit\` is higher.`,
    }),
    cursor: refined(
      text({
        minLength: 1,
        description: "The `cursor` of the previous page, of the same request otherwise: `limit` alone may differ.",
      }),
      (cursor) => (position.test(decodeCursor(cursor).position) ? undefined : "It must be a cursor from this list."),
    ),
    order: enumOf(listOrders, {
      default: "asc",
      description: `By ${by}: \`asc\` in that order, \`desc\` the last first.`,
    }),
  };
}

/** Of a list in the order of arrival: a time, and an id of at most the length of `ownId`. */
export const arrivalPageQuery = {
  ...pageQuery(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#(?=.{1,128}$)[a-z]+_[\w-]+$/, "arrival"),
  since: dateTime({ description: "Only what arrived at this time or later." }),
  until: dateTime({ description: "Only what arrived at this time or earlier." }),
};

/** Of the list of vendors: a vendor's id. */
export const vendorPageQuery = pageQuery(/^[a-z][a-z0-9-]*$/, "name");

/** Of the list of event types: a name. */
export const eventTypePageQuery = pageQuery(/^[a-z0-9-]+\.[A-Za-z0-9._-]+$/, "name");

/** Between the position of a cursor and what the cursor is bound to. No position has it. */
const separator = "~";

/**
 * The cursor of the page after a position.
 *
 * @param binding a digest of what the cursor is bound to
 */
export function encodeCursor(position: string, binding: string): string {
  return Buffer.from(`${position}${separator}${binding}`).toString("base64url");
}

/** The position that a cursor encodes, and what it is bound to: nothing, where an earlier version gave it. */
export function decodeCursor(cursor: string): { readonly position: string; readonly binding: string } {
  const decoded = Buffer.from(cursor, "base64url").toString("utf8");
  const at = decoded.lastIndexOf(separator);
  if (at < 0) return { position: decoded, binding: "" };
  return { position: decoded.slice(0, at), binding: decoded.slice(at + separator.length) };
}
