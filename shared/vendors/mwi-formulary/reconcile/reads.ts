import { parseDateTime } from "../../../core/date-time.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import { bareList, listIn, type Paging, pagesUntilEmpty, singlePage } from "../../list-reading.ts";
import type { VendorRequest } from "../../split-call.ts";

const nothing = new Uint8Array();

/** A read at the vendor. */
export function get(path: string, query: VendorRequest["query"] = []): VendorRequest {
  return { method: "GET", path, query, headers: {}, body: nothing };
}

/** The read of the path that a write has, without its last segments. */
export function parentOf({ path }: Pick<VendorRequest, "path">, segments = 1): VendorRequest {
  return get(path.split("/").slice(0, -segments).join("/"));
}

/** The path's last segment, decoded. */
export function lastOf({ path }: Pick<VendorRequest, "path">): string {
  const segment = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** UUIDs in a path have no case. */
export function pathOf({ path }: Pick<VendorRequest, "path">): string {
  return path.toLowerCase();
}

/** The document names no parameter of paging; these are the framework's, as in `request-rules.ts`. */
export const paged: Paging = pagesUntilEmpty({ page: "page", query: [["size", "100"]], itemsOf: listIn("results") });

/** A list without paging in the document. */
export const unpaged: Paging = singlePage((page) => listIn("results")(page) ?? bareList(page));

/** Whether a list's item is the one that the write's path ends with. */
export function itemOf(member: string): (item: unknown, job: Pick<VendorRequest, "path">) => boolean {
  return (item, job) => isRecord(item) && isSameId(item[member], lastOf(job));
}

/** Whether two ids are the same: UUIDs have no case. */
export function isSameId(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

/** `modified` of a record, by the vendor's clock. */
export function modifiedAt({ modified }: Readonly<Record<string, unknown>>): number | undefined {
  return typeof modified === "string" ? parseDateTime(modified) : undefined;
}
