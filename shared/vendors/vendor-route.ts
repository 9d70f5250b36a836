import { readVendorPath } from "./path-template.ts";
import type { Operation, VendorDescriptor, VendorPaths } from "./types.ts";

/** The vendor with a stage's corrections of its own paths. `defineVendor` checks the result. */
export function withVendorPaths(vendor: VendorDescriptor, corrections: VendorPaths): VendorDescriptor {
  const operations = vendor.operations.map((operation) =>
    Object.hasOwn(corrections, operation.id) ? { ...operation, pathCorrected: true as const } : operation,
  );
  return { ...vendor, operations, vendorPaths: { ...vendor.vendorPaths, ...corrections } };
}

/**
 * Reads corrections from their JSON text, `{"<operation id>": "PUT /path/{parameter}"}`.
 *
 * @throws SyntaxError when the text is not JSON, TypeError when it is not such an object
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
 * The vendor's own method and path, which may differ from the gateway's: the parameters are put into the vendor's path
 * with their percent-encoding unchanged.
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
  // HEAD is a GET without its body; it stays HEAD where the vendor's method is also GET.
  return { method: request.method === "HEAD" && theirs.method === "GET" ? "HEAD" : theirs.method, path };
}
