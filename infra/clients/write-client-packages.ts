import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packages that were built, each under a digest of all that they are made of. */
const cache = join(root, ".local", "clients");

/**
 * Writes the packages of the clients for a stage with this OpenAPI document into a folder. What was built once of the same
 * document and sources is not built again.
 *
 * @throws Error with the output of what builds them
 */
export function writeClientPackages(directory: string, document: string): void {
  const built = join(cache, digestOf(document));
  if (!existsSync(built)) build(built, document);
  cpSync(built, directory, { recursive: true });
}

/** In a child process: constructs are synchronous, and the generator of types is not. */
function build(folder: string, document: string): void {
  mkdirSync(cache, { recursive: true });
  const output = mkdtempSync(join(cache, "building-"));
  const script = join(root, "infra/clients/build-packages.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, output], { input: document, encoding: "utf8" });
  if (status !== 0) throw new Error(`The packages of the clients could not be built. ${stderr}`);
  try {
    renameSync(output, folder);
  } catch (error) {
    // Another process was faster: it has built the same.
    rmSync(output, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function digestOf(document: string): string {
  const hash = createHash("sha256").update(`${process.version}\n${document}`);
  const sources = readdirSync(join(root, "infra/clients"), { recursive: true, encoding: "utf8" });
  const inputs = [...sources.map((path) => `infra/clients/${path}`), "package-lock.json", "package.json", "LICENSE"];
  for (const path of inputs.toSorted()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\n`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 24);
}
