import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Files by their paths. */
type Files = Readonly<Record<string, string>>;

/** The portal for partners, in the folder of public files. */
export function portalFiles(): Files {
  return appFiles({ home: "portal", title: "Portal" });
}

/** The console for operators, which the operator's tool serves. */
export function consoleFiles(): Files {
  return appFiles({ home: "console", title: "Console" });
}

interface Home {
  /** The name of the page, and of the folder of what it loads. */
  readonly home: "portal" | "console";
  readonly title: string;
}

/**
 * The page of `infra/console/` for one of its homes, and what it loads. That has a digest of its content in its name, because
 * browsers cache it without revalidation.
 */
function appFiles({ home, title }: Home): Files {
  const script = bundle("main.tsx");
  const style = bundle("console.css");
  const names = { script: `console-${digestOf(script)}.js`, style: `console-${digestOf(style)}.css` };
  return {
    [`${home}.html`]: pageOf({ home, title }, names),
    [`${home}/${names.script}`]: script,
    [`${home}/${names.style}`]: style,
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
function pageOf({ home, title }: Home, { script, style }: { readonly script: string; readonly style: string }): string {
  return `<!doctype html>
<html lang="en" data-home="${home}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Rx Gateway</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${home}/${style}">
</head>
<body>
<div id="app"></div>
<noscript>The ${home} needs JavaScript.</noscript>
<script type="module" src="${home}/${script}"></script>
</body>
</html>
`;
}
