import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the templates and the functions are made of. */
const sources = [
  "CHANGELOG.md",
  "docs/partner",
  "docs/vendors",
  "functions",
  "infra",
  "package-lock.json",
  "package.json",
  "shared",
];

/** Tools of developers and operators, which no template depends on. */
const tools = new Set(["import-rules", "local", "operator", "vendors", "words"].map((folder) => `infra/${folder}`));

let known: string | undefined;

/**
 * The version of the sources that a deployment is made of: the package's version and a hash of their content, such as
 * `0.1.0+3f2a81c09b7d`. The same files give the same version on every machine, with or without git.
 */
export function sourceVersion(): string {
  known ??= `${packageVersion()}+${hashOf(sources.flatMap(filesOf))}`;
  return known;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "0.0.0";
}

/** The files below a path, in an order that no file system changes. */
function filesOf(path: string): readonly string[] {
  if (tools.has(path)) return [];
  if (/^[^/]+\.(?:json|md)$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  const below = entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesOf(inner) : [inner];
  });
  return below.toSorted();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
    hash.update(`${file} ${content}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}
