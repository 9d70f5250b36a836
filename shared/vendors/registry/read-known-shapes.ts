import { readFileSync } from "node:fs";
import type { VendorShapes } from "../known-shapes.ts";

/**
 * Reads what the catalogue knows of a vendor's answers, from a file for each vendor beside the function's code. It is
 * read when it is first needed: it is many times as large as the code.
 *
 * @param folder with a trailing slash
 */
export function readKnownShapes(folder: URL): (vendor: string) => VendorShapes {
  return (vendor) => JSON.parse(readFileSync(new URL(`${vendor}.json`, folder), "utf8"));
}
