import { readFileSync } from "node:fs";

interface RootManifest {
  readonly version: string;
  readonly license: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the client imports: at the versions with which it is tested here. */
const dependencies = ["lossless-json", "openapi-fetch"];

/**
 * The package's `package.json`.
 *
 * @see https://nodejs.org/api/packages.html#conditional-exports
 */
export function manifest(): string {
  const root = JSON.parse(readFileSync(new URL("../../../../package.json", import.meta.url), "utf8")) as RootManifest;
  const { version, license, devDependencies } = root;
  const content = {
    name: "rx-gateway",
    version,
    description: "Typed client of a Rx Gateway: exact ids, safe retries, jobs, lists, the feed and webhooks.",
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.3" },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    types: "./dist/index.d.ts",
    files: ["dist"],
    dependencies: Object.fromEntries(dependencies.map((name) => [name, devDependencies[name]])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
