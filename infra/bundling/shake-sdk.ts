import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const standIn = (name: string): string => JSON.stringify(fileURLToPath(new URL(`stand-ins/${name}`, import.meta.url)));

/** The first part of a service's hosts, by its client. */
const services: Readonly<Record<string, string>> = {
  dynamodb: "dynamodb",
  "secrets-manager": "secretsmanager",
  sqs: "sqs",
  sts: "sts",
};

/** Errors that the functions distinguish by class. All others keep their name, and are of the client's base class. */
export const readErrors: ReadonlySet<string> = new Set([
  "ConditionalCheckFailedException",
  "ResourceNotFoundException",
]);

/**
 * Lets esbuild tree-shake the SDK's clients down to the operations that are called.
 *
 * - A client's schemas name their members by constants, `{[_hC]: "-"}`. A computed name could have side effects, so that
 *   esbuild retains the schemas of every operation; the constant's text in its place is free of them.
 * - A client imports its whole `package.json` for its version: only the name and the version stay.
 * - A client registers a class for every error of its service; the functions distinguish two of them.
 * - Endpoint rules cover account ids, FIPS, dual stack, isolated partitions and many kinds of buckets; the functions use
 *   regional hosts and one kind of bucket.
 *
 * The savings, and the condition to remove it: `docs/adr/0019-shaken-sdk.md`.
 */
export const shakeSdk: Plugin = {
  name: "shake-sdk",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]\w+\.js$/ },
      async ({ path }) => ({
        contents: withoutUnreadErrors(withPlainNames(await readFile(path, "utf8"))),
        loader: "js",
      }),
    );
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, "utf8")) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: "json" };
    });
    build.onLoad({ filter: /[\\/]client-s3[\\/]dist-es[\\/]endpoint[\\/]endpointResolver\.js$/ }, () => ({
      contents: `export { defaultEndpointResolver } from ${standIn("s3-endpoint.ts")};`,
      loader: "js",
    }));
    build.onLoad({ filter: /[\\/]client-[^\\/]+[\\/]dist-es[\\/]endpoint[\\/]endpointResolver\.js$/ }, ({ path }) => {
      const service = services[/[\\/]client-([^\\/]+)[\\/]/.exec(path)?.[1] ?? ""];
      if (service === undefined) return undefined;
      const contents = `
        import { regionalEndpoint } from ${standIn("regional-endpoint.ts")};
        export const defaultEndpointResolver = /* @__PURE__ */ regionalEndpoint(${JSON.stringify(service)});`;
      return { contents, loader: "js" };
    });
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

/** A module's source without the registration of error classes that no function distinguishes. */
export function withoutUnreadErrors(module: string): string {
  return module.replaceAll(/^n\d+_registry\.registerError\((\w+)\$, \1\);$/gm, (line, name: string) =>
    readErrors.has(name) ? line : "",
  );
}
