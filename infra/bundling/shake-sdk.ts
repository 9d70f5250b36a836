import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const s3Endpoint = fileURLToPath(new URL("stand-ins/s3-endpoint.ts", import.meta.url));

/**
 * Lets esbuild tree-shake the SDK's clients down to the operations that are called.
 *
 * - A client's schemas name their members by constants, `{[_hC]: "-"}`. A computed name could have side effects, so that
 *   esbuild retains the schemas of every operation; the constant's text in its place is free of them.
 * - A client imports its whole `package.json` for its version: only the name and the version stay.
 * - S3's endpoint rules cover many kinds of buckets; the gateway has one kind.
 *
 * The savings, and the condition to remove it: `docs/adr/0019-shaken-sdk.md`.
 */
export const shakeSdk: Plugin = {
  name: "shake-sdk",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]\w+\.js$/ },
      async ({ path }) => ({
        contents: withPlainNames(await readFile(path, "utf8")),
        loader: "js",
      }),
    );
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, "utf8")) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: "json" };
    });
    build.onLoad({ filter: /[\\/]client-s3[\\/]dist-es[\\/]endpoint[\\/]endpointResolver\.js$/ }, () => ({
      contents: `export { defaultEndpointResolver } from ${JSON.stringify(s3Endpoint)};`,
      loader: "js",
    }));
  },
};

/** A module's source with `[_name]:` replaced by the text of its own `const _name = "text";`. */
export function withPlainNames(module: string): string {
  const texts = new Map(
    [...module.matchAll(/^const (\w+) = ("(?:[^"\\\n])*");$/gm)].map(([, name, text]) => [name, text]),
  );
  return module.replaceAll(/\[(\w+)\]:/g, (computed, name: string) => {
    const text = texts.get(name);
    return text === undefined ? computed : `${text}:`;
  });
}
