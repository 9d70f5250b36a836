import type { ListRange } from "../../gateway/model/list-range.ts";
import type { Query } from "./table.ts";

/** Before every position, which begins with a year, and behind it. */
const ends = { asc: "0", desc: "~" };

/** The next keys of a list. A query has one condition on its sort key: where the range ends is left to its reader. */
export function arrivalsOf(list: string, { order, after }: ListRange, limit: number): Query {
  const from = after === undefined || after === "" ? ends[order] : after;
  const base = { index: "arrivals", partition: ["list", list], limit } as const;
  return order === "asc"
    ? { ...base, sort: ["arrival", ">", from] }
    : { ...base, sort: ["arrival", "<", from], descending: true };
}
