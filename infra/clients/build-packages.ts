import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type ClientPackageId, clientPackages, version } from "./client-packages.ts";
import { buildWheel } from "./python/package/build-wheel.ts";
import { buildNpmPackage } from "./typescript/package/build-npm-package.ts";

/** The bytes of a package for a stage with this OpenAPI document. The same document gives the same bytes. */
export type BuildPackage = (document: string) => Promise<Uint8Array>;

const builders: Readonly<Record<ClientPackageId, BuildPackage>> = {
  typescript: buildNpmPackage,
  python: async (document) => buildWheel(document, version),
};

// Run by `write-client-packages.ts`, with the document on standard input.
const [directory = ""] = process.argv.slice(2);
const document = await text(process.stdin);
mkdirSync(directory, { recursive: true });
await Promise.all(
  Object.entries(builders).map(async ([id, build]) => {
    const { file } = clientPackages[id as ClientPackageId];
    writeFileSync(join(directory, file), await build(document));
  }),
);
