import type { Guide } from "./guides.ts";
import { escapeHtml } from "./html.ts";
import { assetAddress, pageAddress, rootAddress } from "./links.ts";
import type { ReferenceScripts } from "./reference-scripts.ts";
import type { RenderedGuide } from "./render-guide.ts";
import { searchField } from "./search-field.ts";

/** What is the same for all pages: the guides, and the names of the files that pages load. */
export interface Site {
  readonly guides: readonly Guide[];
  readonly css: string;
  readonly oldAddress: string;
  readonly search: string;
  readonly searchIndex: string;
}

const reference = { name: "reference", title: "API reference" };

/** The page of a guide: header, navigation, the text, and an outline of it. */
export function guidePage(name: string, { title, html, headings }: RenderedGuide, site: Site): string {
  const outline = headings.filter(({ level }) => level <= 3);
  const links = outline.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`).join("\n");
  const body = `<div class="columns">
<nav class="pages" aria-label="Pages">${pageList(name, site)}</nav>
<main id="content" class="guide">
${html}</main>
${links === "" ? "" : `<nav class="outline" aria-label="On this page"><h2>On this page</h2><ul>\n${links}\n</ul></nav>`}
</div>`;
  // The reference was at this address: a link into it is led on.
  const scripts = name === "" ? moduleTag(name, site.oldAddress) : "";
  return documentOf({ name, title, site, body, scripts });
}

/** The names of the files that the page of the reference loads. */
interface ReferenceFiles extends Omit<ReferenceScripts, "files"> {
  readonly document: string;
  readonly colors: string;
}

/** The page of the reference, into which its script writes. What the script loads is named, so that it is loaded at once. */
export function referencePage({ document, colors, entry, imported }: ReferenceFiles, site: Site): string {
  const { name, title } = reference;
  const address = (file: string): string => assetAddress(name, file);
  const head = [
    `<link rel="stylesheet" href="${address(colors)}">`,
    `<link rel="preload" as="fetch" crossorigin href="${address(document)}">`,
    ...imported.map((file) => `<link rel="modulepreload" href="${address(file)}">`),
  ].join("\n");
  const header = `<nav aria-label="Pages">${pageList(name, site)}</nav>\n`;
  // Scalar writes the page's main landmark.
  const body = `<div id="content">
<div id="reference" data-document="${address(document)}"></div>
<noscript>This page needs JavaScript. Its content is in <a href="${rootAddress(name, "openapi.json")}">openapi.json</a>.</noscript>
</div>`;
  return documentOf({ name, title, site, head: `${head}\n`, header, body, scripts: moduleTag(name, entry) });
}

function moduleTag(name: string, script: string): string {
  return `<script type="module" src="${assetAddress(name, script)}"></script>\n`;
}

function pageList(current: string, { guides }: Site): string {
  const items = [...guides, reference].map(({ name, title }) => {
    const mark = name === current ? ' aria-current="page"' : "";
    return `<li><a href="${pageAddress(current, name)}"${mark}>${escapeHtml(title)}</a></li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

interface PageParts {
  readonly name: string;
  readonly title: string;
  readonly site: Site;
  /** Further elements of the head. */
  readonly head?: string;
  /** Below the name of the site. */
  readonly header?: string;
  readonly body: string;
  readonly scripts: string;
}

function documentOf({ name, title, site, head = "", header = "", body, scripts }: PageParts): string {
  const shown = name === "" ? title : `${title} · Rx Gateway`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(shown)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetAddress(name, site.css)}">
${head}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site">
<a class="brand" href="${pageAddress(name, "")}">Rx Gateway</a>
${searchField(name, site.searchIndex)}${header}</header>
${body}
${moduleTag(name, site.search)}${scripts}</body>
</html>
`;
}
