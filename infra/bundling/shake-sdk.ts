import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const s3Endpoint = fileURLToPath(new URL("stand-ins/s3-endpoint.ts", import.meta.url));

/**
 * Lets esbuild shake out of the SDK's clients what no call of ours needs.
 *
 * - A client's schemas name their members by constants, `{[_hC]: "-"}`. A computed name could have side effects for
 *   all that esbuild knows, so that it keeps the schemas of every operation; the constant's text in its place cannot.
 * - A client takes its version from its whole `package.json`.
 * - S3's endpoint rules cover many kinds of buckets; ours is one.
 *
 * What it saves, and when it goes: `docs/adr/0019-shaken-sdk.md`.
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

/** A module's text with `[_name]:` replaced by the text of the module's own `const _name = "text";`. */
export function withPlainNames(module: string): string {
  const texts = new Map(
    [...module.matchAll(/^const (\w+) = ("(?:[^"\\\n])*");$/gm)].map(([, name, text]) => [name, text]),
  );
  return module.replaceAll(/\[(\w+)\]:/g, (computed, name: string) => {
    const text = texts.get(name);
    return text === undefined ? computed : `${text}:`;
  });
}
