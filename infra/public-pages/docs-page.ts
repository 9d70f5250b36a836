import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The only resource that redoc's bundle would fetch from a third party. */
const redocLogo = '"https://cdn.redoc.ly/redoc/logo-mini.svg"';

const fonts = { fontFamily: "system-ui, sans-serif" };
const theme = {
  typography: { ...fonts, headings: fonts, code: { fontFamily: "ui-monospace, monospace" } },
  sidebar: { width: "300px" },
};

/**
 * The page at `/docs` and its script, by their paths in the folder of public files. The script's name changes with its
 * content, because browsers cache it without revalidation.
 */
export function docsPage(): Readonly<Record<string, string>> {
  const { version } = require("redoc/package.json") as { readonly version: string };
  const source = redocScript();
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const script = `docs/redoc-${version}-${digest}.js`;
  return { "docs.html": html(script), [script]: source };
}

function redocScript(): string {
  const source = readFileSync(require.resolve("redoc/bundles/redoc.standalone.js"), "utf8");
  if (source.split(redocLogo).length !== 2) throw new Error("This version of redoc has its logo at another URL.");
  return source.replace(redocLogo, '"data:,"').replace(/\/\/# sourceMappingURL=.*\s*$/, "");
}

function html(script: string): string {
  const attributes = {
    "spec-url": "openapi.json",
    "required-props-first": "true",
    "expand-responses": "",
    "json-sample-expand-level": "3",
    // Shows the command to paste before the request body.
    "payload-sample-idx": "1",
    "path-in-middle-panel": "true",
    theme: JSON.stringify(theme).replaceAll('"', "&quot;"),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rx Gateway: API reference</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 }</style>
</head>
<body>
<redoc ${written.join(" ")}></redoc>
<noscript>This page needs JavaScript. Its content is in <a href="openapi.json">openapi.json</a>.</noscript>
<script src="${script}"></script>
</body>
</html>
`;
}
