import type { DocumentedVendor } from "./documented-vendor.ts";
import type { JsonObject } from "./json-object.ts";
import { vendorOperation } from "./vendor-operation.ts";

/**
 * The path items of a vendor's operations. Two paths that differ only in the names of their parameters are one path in
 * OpenAPI: both get the names of the first.
 */
export function vendorPaths(documented: DocumentedVendor): Readonly<Record<string, JsonObject>> {
  const items = new Map<string, { readonly path: string; item: JsonObject }>();
  for (const operation of documented.vendor.operations) {
    const shape = operation.path.replaceAll(/\{[^}]*\}/g, "{}");
    const known = items.get(shape) ?? { path: operation.path, item: {} };
    const described = withNamesOf(known.path, operation.path, vendorOperation(documented, operation));
    known.item = { ...known.item, [operation.method.toLowerCase()]: described };
    items.set(shape, known);
  }
  return Object.fromEntries([...items.values()].map(({ path, item }) => [`/v1/${documented.vendor.id}${path}`, item]));
}

function withNamesOf(
  path: string,
  from: string,
  operation: JsonObject & { readonly parameters?: readonly JsonObject[] },
): JsonObject {
  if (path === from) return operation;
  const [names, others] = [namesIn(path), namesIn(from)];
  const parameters = operation.parameters?.map((parameter) =>
    parameter["in"] === "path" ? { ...parameter, name: names[others.indexOf(String(parameter["name"]))] } : parameter,
  );
  return { ...operation, parameters };
}

const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
