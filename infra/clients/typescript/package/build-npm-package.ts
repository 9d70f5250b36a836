import { readFileSync } from "node:fs";
import type { ArchivedFile } from "../../archive/archived-file.ts";
import { gzipOf } from "../../archive/gzip.ts";
import { tarOf } from "../../archive/tar.ts";
import { compileSources } from "./compile-sources.ts";
import { manifest } from "./manifest.ts";
import { typesOf } from "./types-of.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The npm package of the client for a stage with this OpenAPI document: a gzipped tar archive, as `npm pack` makes it. */
export async function buildNpmPackage(document: string): Promise<Uint8Array> {
  const files: readonly ArchivedFile[] = [
    ["package.json", manifest()],
    ["LICENSE", read("../../../../LICENSE")],
    ["README.md", read("../README.md")],
    ...compileSources(document),
    ["dist/openapi.d.ts", await typesOf(document)],
  ];
  return gzipOf(tarOf(files.map(([path, content]) => [`package/${path}`, content])));
}
