import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Compiles a module of the bench that runs in a function's process: Node's own stripping of types would count as the
 * function's time and memory.
 *
 * @returns the path of the compiled module
 */
export async function compile(module: URL, outdir: string): Promise<string> {
  const source = fileURLToPath(module);
  const outfile = join(outdir, basename(source).replace(/\.ts$/, ".mjs"));
  await build({ entryPoints: [source], outfile, format: "esm", platform: "node", target: "node24", logLevel: "error" });
  return outfile;
}
