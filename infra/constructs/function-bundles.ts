import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";

const functionsDir = fileURLToPath(new URL("../../functions/", import.meta.url));

/** The names of all functions: one file each, and nothing else, in `functions/`. */
export const functionNames: readonly string[] = readdirSync(functionsDir)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

/**
 * Bundles every file of `functions/` in one run of esbuild and returns each one's code.
 *
 * `module` before `main`: the AWS SDK's ESM build is two thirds the size of its CommonJS one, and starts faster.
 * The shim gives bundled CommonJS packages the `require` that ESM output lacks.
 */
export function bundleFunctions(): ReadonlyMap<string, Code> {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-bundles-"));
  buildSync({
    entryPoints: functionNames.map((name) => ({ in: join(functionsDir, `${name}.ts`), out: `${name}/index` })),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    keepNames: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  return new Map(functionNames.map((name) => [name, Code.fromAsset(join(outdir, name))]));
}
