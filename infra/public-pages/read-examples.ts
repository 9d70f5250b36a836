import { existsSync, readFileSync } from "node:fs";
import type { NamedExample } from "../../shared/vendors/named-examples.ts";

/**
 * The texts of a vendor's examples, by file.
 *
 * @throws Error that names each operation or event whose file is missing: the document would lack its example silently
 */
export function readExamples(vendor: string, folder: URL, named: readonly NamedExample[]): ReadonlyMap<string, string> {
  const missing = named.filter(({ file }) => !existsSync(new URL(file, folder)));
  if (missing.length > 0) throw new Error(missingMessage(vendor, missing));
  return new Map(named.map(({ file }) => [file, readFileSync(new URL(file, folder), "utf8")]));
}

function missingMessage(vendor: string, missing: readonly NamedExample[]): string {
  const home = `shared/vendors/${vendor}`;
  return [
    `${vendor}: documented examples are missing, so the OpenAPI document cannot be written.`,
    ...missing.map(({ of, file }) => `- ${of}: no ${home}/examples/${file}`),
    `Add each file, or remove the example from ${home}/documentation.ts (for an event: event-types.ts).`,
  ].join("\n");
}
