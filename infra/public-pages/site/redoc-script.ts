import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The only resource that redoc's bundle would fetch from a third party. */
const redocLogo = '"https://cdn.redoc.ly/redoc/logo-mini.svg"';

/** The script that shows an OpenAPI document. */
export function redocScript(): string {
  const source = readFileSync(require.resolve("redoc/bundles/redoc.standalone.js"), "utf8");
  if (source.split(redocLogo).length !== 2) throw new Error("This version of redoc has its logo at another URL.");
  return source.replace(redocLogo, '"data:,"').replace(/\/\/# sourceMappingURL=.*\s*$/, "");
}
