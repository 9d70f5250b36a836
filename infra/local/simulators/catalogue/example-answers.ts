import { existsSync, readFileSync } from "node:fs";
import { type ExampleKind, exampleFile, examplesFolder } from "../../../../shared/vendors/example-files.ts";

/** The text of an example, byte for byte, or undefined when there is none. */
function text(vendor: string, operation: string, kind: ExampleKind): string | undefined {
  const url = new URL(exampleFile(operation, kind), examplesFolder(vendor));
  return existsSync(url) ? readFileSync(url, "utf8") : undefined;
}

/**
 * The answer to an operation: the document's own example (`<id>.json`), else a made-up one (`<id>.plausible.json`), else
 * undefined.
 */
export function exampleAnswer(vendor: string, operation: string): string | undefined {
  return text(vendor, operation, "answer") ?? text(vendor, operation, "plausible");
}

/** As `exampleAnswer`, for an operation that must have one. Throws when the file is missing. */
export function requiredAnswer(vendor: string, operation: string): string {
  const found = exampleAnswer(vendor, operation);
  if (found === undefined)
    throw new Error(`no example answer of ${vendor} for ${operation} in shared/vendors/${vendor}/examples`);
  return found;
}
