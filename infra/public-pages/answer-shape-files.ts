import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vendorShapes } from "../../shared/openapi/vendor-shapes.ts";
import { readDocumentedVendors } from "./read-documented-vendors.ts";

const documentedVendors = await readDocumentedVendors();

/** Writes what the catalogue knows of the answers of these vendors, a file for each, for the scheduler to compare. */
export function writeAnswerShapeFiles(folder: string, vendors: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const documented of documentedVendors.filter(({ vendor }) => vendors.includes(vendor.id))) {
    writeFileSync(join(folder, `${documented.vendor.id}.json`), JSON.stringify(vendorShapes(documented)));
  }
}
