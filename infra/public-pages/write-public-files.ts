import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { docsPage } from "./docs-page.ts";
import { publicDocument } from "./public-document.ts";

/** Writes the public files: the OpenAPI document of a stage with these vendors, and the page that shows it. */
export function writePublicFiles(directory: string, vendors: readonly string[]): void {
  const files = { "openapi.json": publicDocument(vendors), ...docsPage() };
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
