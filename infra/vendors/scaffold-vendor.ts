import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportNameOf, newVendorFiles } from "./new-vendor-files.ts";

const registry = "shared/vendors/registry/registered-vendors.ts";

/**
 * Writes a new vendor's files and adds its line to the registry.
 *
 * @param root the repository
 * @returns the paths that were written
 * @throws Error for an invalid id, or a vendor that already exists
 */
export function scaffoldVendor(root: string, id: string): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error("A vendor's id consists of lower-case words with hyphens, such as acme-pets.");
  }
  if (existsSync(join(root, "shared/vendors", id))) throw new Error(`The vendor ${id} already exists.`);
  const files = newVendorFiles(id);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const [comment = "", ...lines] = readFileSync(join(root, registry), "utf8").trimEnd().split("\n");
  const added = [...lines, `export { ${exportNameOf(id)} } from "../${id}/descriptor.ts";`].toSorted(byPath);
  writeFileSync(join(root, registry), `${[comment, ...added].join("\n")}\n`);
  return [...files.keys(), registry];
}

/** The formatter's order of exports. */
function byPath(a: string, b: string): number {
  const [one, other] = [a, b].map((line) => line.slice(line.indexOf("from ")));
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
