import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { vendors as registered } from "../../shared/vendors/registry/registry.ts";
import { portalFiles } from "../bundling/app-files.ts";
import { writeClientPackages } from "../clients/write-client-packages.ts";
import { publicDocument } from "./public-document.ts";
import { siteFiles } from "./site/site-files.ts";

/** Writes the public files: the OpenAPI document of a stage with these vendors, the pages at `/docs`, the portal, and the clients. */
export function writePublicFiles(directory: string, vendors: readonly string[]): void {
  const document = publicDocument(vendors);
  const described = registered.filter(({ id }) => vendors.includes(id));
  const files = { "openapi.json": document, ...siteFiles(document, described), ...portalFiles() };
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeClientPackages(join(directory, "clients"), document);
}
