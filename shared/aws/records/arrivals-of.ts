import type { ListRange } from "../../gateway/model/list-range.ts";
import type { Query } from "./table.ts";

/** Before every position, which begins with a year, and behind it. */
const ends = { asc: "0", desc: "~" };

/** The attribute by whose value an index has its lists. */
const partitions = { arrivals: "list", open: "open" } as const;

/** An index whose lists are in the order of arrival. */
export type ArrivalIndex = keyof typeof partitions;

/** The next keys of a list. A query has one condition on its sort key: where the range ends is left to its reader. */
export function arrivalsOf(
  list: string,
  { order, after }: ListRange,
  limit: number,
  index: ArrivalIndex = "arrivals",
): Query {
  const from = after === undefined || after === "" ? ends[order] : after;
  const base = { index, partition: [partitions[index], list], limit } as const;
  return order === "asc"
    ? { ...base, sort: ["arrival", ">", from] }
    : { ...base, sort: ["arrival", "<", from], descending: true };
}
