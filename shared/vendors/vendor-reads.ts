import type { VendorRequest } from "./split-call.ts";

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

/** Whether two ids are the same: UUIDs have no case. */
export function isSameId(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}
