import { parseDateTime } from "../../../core/date-time.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import { bareList, listIn, type Paging, pagesUntilEmpty, singlePage } from "../../list-reading.ts";
import type { VendorRequest } from "../../split-call.ts";
import { isSameId, lastOf } from "../../vendor-reads.ts";

/** The document names no parameter of paging; these are the framework's, as in `request-rules.ts`. */
export const paged: Paging = pagesUntilEmpty({ page: "page", query: [["size", "100"]], itemsOf: listIn("results") });

/** A list without paging in the document. */
export const unpaged: Paging = singlePage((page) => listIn("results")(page) ?? bareList(page));

/** Whether a list's item is the one that the write's path ends with. */
export function itemOf(member: string): (item: unknown, job: Pick<VendorRequest, "path">) => boolean {
  return (item, job) => isRecord(item) && isSameId(item[member], lastOf(job));
}

/** `modified` of a record, by the vendor's clock. */
export function modifiedAt({ modified }: Readonly<Record<string, unknown>>): number | undefined {
  return typeof modified === "string" ? parseDateTime(modified) : undefined;
}
