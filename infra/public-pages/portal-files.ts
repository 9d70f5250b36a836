import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * The portal's page and what it loads, by their paths in the folder of public files. What the page loads has a digest of its
 * content in its name, because browsers cache it without revalidation.
 */
export function portalFiles(): Readonly<Record<string, string>> {
  const script = bundle("main.tsx");
  const style = bundle("console.css");
  const names = { script: `console-${digestOf(script)}.js`, style: `console-${digestOf(style)}.css` };
  return {
    "portal.html": pageOf(names),
    [`portal/${names.script}`]: script,
    [`portal/${names.style}`]: style,
  };
}

/** A file of `infra/console/` with what it imports, for browsers. */
function bundle(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../console/${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    outdir: "unused",
    format: "esm",
    target: "es2023",
    platform: "browser",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "inline",
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${name}.`);
  return file.text;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Addresses are relative, since a stage's name or a base path may precede the page's path. */
function pageOf({ script, style }: { readonly script: string; readonly style: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Portal · Rx Gateway</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="portal/${style}">
</head>
<body>
<div id="app"></div>
<noscript>The portal needs JavaScript.</noscript>
<script type="module" src="portal/${script}"></script>
</body>
</html>
`;
}
