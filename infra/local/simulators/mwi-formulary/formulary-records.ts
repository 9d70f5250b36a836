import type { VendorCall } from "../calls/vendor-call.ts";
import type { VendorState } from "../calls/vendor-simulator.ts";
import type { ListItems } from "../catalogue/catalogue-answers.ts";
import { rawMembers, scalarText } from "../json/raw-json.ts";

/** As Java's framework writes times. */
const now = (): string => JSON.stringify(new Date().toISOString());

/** A written record gets its `modified`; a note the current date where the request leaves `note-date` blank. */
export function stamped(members: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const given = members.get("note-date");
  const date = given === undefined || given === "null" ? (members.get("date") ?? now()) : given;
  return new Map([...members, ["modified", now()], ["date", date]]);
}

/** Filters of lists, by the members that they compare. */
const filters: Readonly<Record<string, string>> = {
  code: "formulary-code",
  description: "description",
  "formulary-uuid": "formulary-uuid",
  "location-uuid": "location-uuid",
};

/** The vendor's own size of a page, and the largest that can be asked for. */
const [usualSize, maxSize] = [20, 1_000];

/**
 * The items of a list that a call gets: the document's examples, which do not fit the document's own examples of the
 * filters, and what was written and the filters admit; of these the page that it asks for. A call that names no page gets
 * all of them, as in the document's examples, unless the pages' size was set.
 */
export function listed(state: VendorState, { query }: VendorCall, { examples, written }: ListItems): readonly string[] {
  const wanted = Object.entries(filters).flatMap(([name, member]) => {
    const value = query.get(name);
    return value === null ? [] : [[member, value.toLowerCase()] as const];
  });
  const found = [...examples, ...written.filter((item) => fits(item, wanted))];
  const isPaged = query.has("page") || query.has("size") || state.pageSize !== undefined;
  if (state.ignorePaging || !isPaged) return found;
  const size = Math.min(state.pageSize ?? maxSize, Math.max(1, Number(query.get("size")) || usualSize));
  const start = size * Math.max(0, Number(query.get("page")) || 0);
  return found.slice(start, start + size);
}

function fits(item: string, wanted: readonly (readonly [member: string, value: string])[]): boolean {
  const members = rawMembers(item);
  return wanted.every(([member, value]) => {
    const found = members?.get(member);
    return found === undefined || scalarText(found)?.toLowerCase() === value;
  });
}
