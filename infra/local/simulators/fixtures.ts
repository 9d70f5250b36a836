import { existsSync, readFileSync } from "node:fs";
import type { VendorId } from "../../../shared/vendors/types.ts";

const home = new URL("../../../test/fixtures/", import.meta.url);

/** The text of a fixture file, byte for byte, or undefined when there is none. */
function text(vendor: VendorId, file: string): string | undefined {
  const url = new URL(`${vendor}/${file}`, home);
  return existsSync(url) ? readFileSync(url, "utf8") : undefined;
}

/**
 * What the vendor answers to an operation: the document's own example (`<id>.json`), else one that we made up
 * (`<id>.plausible.json`), else undefined.
 */
export function exampleAnswer(vendor: VendorId, operation: string): string | undefined {
  return text(vendor, `${operation}.json`) ?? text(vendor, `${operation}.plausible.json`);
}

/** As `exampleAnswer`, for an operation that must have one. Throws when the file is missing. */
export function requiredAnswer(vendor: VendorId, operation: string): string {
  const found = exampleAnswer(vendor, operation);
  if (found === undefined) throw new Error(`no fixture for ${vendor} ${operation}`);
  return found;
}
