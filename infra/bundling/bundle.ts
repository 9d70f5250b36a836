import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { shakeSdk } from "./shake-sdk.ts";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const root = file("../../");

/**
 * Bundles these functions in one run of esbuild, each to `<outdir>/<name>/index.mjs` with its source map.
 *
 * `module` before `main`: the AWS SDK's ESM build is two thirds the size of its CommonJS build, and starts faster.
 * Parts of the SDK that no function runs are replaced by `stand-ins/`. Names of classes are minified: the gateway's error
 * classes set their own. The banner defines the `require` that bundled CommonJS packages need and ESM output lacks.
 */
async function bundle(outdir: string, names: readonly string[]): Promise<void> {
  await build({
    entryPoints: names.map((name) => ({ in: join(file("../../functions/"), `${name}.ts`), out: `${name}/index` })),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    // Beside the module, and not named by it: Node would read it at each cold start.
    sourcemap: "external",
    sourcesContent: false,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    alias: {
      "@aws-sdk/credential-provider-node": file("../../shared/aws/environment-credentials.ts"),
      "@smithy/core/event-streams": file("stand-ins/event-streams.ts"),
      "mnemonist/lru-cache": file("stand-ins/lru-cache.ts"),
    },
    plugins: [shakeSdk],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  for (const name of names) await nameSourcesByProject(join(outdir, name, "index.mjs.map"));
}

/** Names the sources of a map by their paths in this project: an asset is the same wherever it is bundled. */
async function nameSourcesByProject(path: string): Promise<void> {
  const map = JSON.parse(await readFile(path, "utf8")) as { sources: string[] };
  map.sources = map.sources.map((source) => relative(root, resolve(dirname(path), source)));
  await writeFile(path, JSON.stringify(map));
}

const [outdir, ...names] = process.argv.slice(2);
if (outdir === undefined) throw new Error("usage: node infra/bundling/bundle.ts <outdir> <function>…");
await bundle(outdir, names);
