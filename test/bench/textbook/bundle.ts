import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const textbookNames = [
  "receive-webhook",
  "deliver-webhook",
  "read",
  "body-token",
  "write",
  "plain-fetch",
  "fastify-proxy",
] as const;

export type TextbookName = (typeof textbookNames)[number];

/** Bundles the textbook handlers into `<outdir>/<name>.mjs`, as a project without a build of its own would. */
export async function bundleTextbook(outdir: string): Promise<void> {
  await build({
    entryPoints: textbookNames.map((name) => ({
      in: join(fileURLToPath(new URL(".", import.meta.url)), `${name}.ts`),
      out: name,
    })),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}
