import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, type Metafile } from "esbuild";
import { scalarModules } from "./scalar-modules.ts";

/** What the page of the reference loads. */
export interface ReferenceScripts {
  /** The module that opens it. */
  readonly entry: string;
  /** The modules that the entry imports, directly or through others. */
  readonly imported: readonly string[];
  /** By name, which has a digest of the content. Some are loaded only when they are used, such as the client that tries an operation. */
  readonly files: Readonly<Record<string, string>>;
}

let built: ReferenceScripts | undefined;

/** The scripts of the reference, in modules: as one file they would be larger than a function can answer. They are bundled once. */
export function referenceScripts(): ReferenceScripts {
  built ??= build();
  return built;
}

function build(): ReferenceScripts {
  const folder = mkdtempSync(join(tmpdir(), "rx-gateway-reference-"));
  try {
    const modules = scalarModules();
    for (const [path, text] of modules) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [entry = ""] = modules.keys();
    return bundle(join(folder, entry));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundle(scalar: string): ReferenceScripts {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL("browser/open-reference.ts", import.meta.url))],
    alias: { "@scalar/api-reference": scalar },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: "unused",
    entryNames: "reference-[hash]",
    chunkNames: "reference-[hash]",
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "inline",
    logLevel: "error",
    // Its version is all that Scalar prints so.
    pure: ["console.info"],
  });
  const files = Object.fromEntries(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(".ts")) ?? [];
  if (entry === undefined) throw new Error("esbuild wrote no entry.");
  return { entry: nameOf(entry), imported: importsOf(entry, metafile).map(nameOf), files };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The outputs that one imports statically, each once. */
function importsOf(output: string, { outputs }: Metafile): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || found.has(imported)) continue;
      found.add(imported);
      visit(imported);
    }
  };
  visit(output);
  return [...found];
}
