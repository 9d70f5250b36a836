import { readVendorPath } from "./path-template.ts";
import type { Operation, VendorDescriptor, VendorPaths } from "./types.ts";

/** The vendor with a stage's corrections over its own paths. Check it by `defineVendor` when it is new. */
export function withVendorPaths(vendor: VendorDescriptor, corrections: VendorPaths): VendorDescriptor {
  return { ...vendor, vendorPaths: { ...vendor.vendorPaths, ...corrections } };
}

/**
 * Reads corrections from their JSON text, `{"<operation id>": "PUT /path/{parameter}"}`.
 *
 * @throws SyntaxError when the text is not JSON, TypeError when it is no such object
 */
export function parseVendorPaths(json: string): VendorPaths {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notPaths();
  const paths: Record<string, string> = {};
  for (const [id, text] of Object.entries(value)) {
    if (typeof text !== "string") throw notPaths();
    paths[id] = text;
  }
  return paths;
}

function notPaths(): TypeError {
  return new TypeError("Vendor paths must be an object of texts by operation id.");
}

/**
 * Method and path as the vendor has them, which may be others than ours: the parameters go to their places in the
 * vendor's path, percent-encoded as they came.
 */
export function vendorRoute(
  vendor: VendorDescriptor,
  operation: Operation | undefined,
  request: { readonly method: string; readonly path: string },
): { readonly method: string; readonly path: string } {
  const theirs = operation && readVendorPath(vendor.vendorPaths?.[operation.id] ?? "");
  if (operation === undefined || theirs === undefined) return request;
  const values = new Map<string, string>();
  const segments = request.path.split("/");
  for (const [index, part] of operation.path.split("/").entries()) {
    if (part.startsWith("{")) values.set(part, segments[index] ?? "");
  }
  const path = theirs.path
    .split("/")
    .map((part) => values.get(part) ?? part)
    .join("/");
  // HEAD asks for a GET without its body; it stays one where the vendor reads by GET too.
  return { method: request.method === "HEAD" && theirs.method === "GET" ? "HEAD" : theirs.method, path };
}
