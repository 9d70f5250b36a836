import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";
import { writePublicFiles } from "../public-pages/write-public-files.ts";

const functionsDir = fileURLToPath(new URL("../../functions/", import.meta.url));

const environmentCredentials = fileURLToPath(new URL("../../shared/aws/environment-credentials.ts", import.meta.url));

/** The names of all functions: one file each, and nothing else, in `functions/`. */
export const functionNames: readonly string[] = readdirSync(functionsDir)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

/** Bundles every file of `functions/` for a stage with these vendors and returns each one's code. */
export function bundleFunctions(vendors: readonly string[]): ReadonlyMap<string, Code> {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-bundles-"));
  buildFunctions(functionNames, outdir);
  writePublicFiles(join(outdir, "public-pages", "public"), vendors);
  return new Map(functionNames.map((name) => [name, Code.fromAsset(join(outdir, name))]));
}

/**
 * Bundles these functions in one run of esbuild, each to `<outdir>/<name>/index.mjs`.
 *
 * `module` before `main`: the AWS SDK's ESM build is two thirds the size of its CommonJS one, and starts faster.
 * The whole chain of credential providers gives way to the one that a function uses. Names of classes are not kept:
 * errors of ours set their own.
 * The shim gives bundled CommonJS packages the `require` that ESM output lacks.
 */
export function buildFunctions(names: readonly string[], outdir: string): void {
  buildSync({
    entryPoints: names.map((name) => ({ in: join(functionsDir, `${name}.ts`), out: `${name}/index` })),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    alias: { "@aws-sdk/credential-provider-node": environmentCredentials },
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}
