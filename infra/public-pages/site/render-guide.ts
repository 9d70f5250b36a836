import { posix } from "node:path";
import { Marked, type RendererObject } from "marked";
import type { Guide } from "./guides.ts";
import { highlight } from "./highlight.ts";
import { escapeHtml } from "./html.ts";
import { pageAddress, rootAddress } from "./links.ts";
import { sampleTabs } from "./sample-tabs.ts";

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Without marks. */
  readonly text: string;
}

export interface RenderedGuide {
  readonly title: string;
  readonly html: string;
  /** In order, without the title. */
  readonly headings: readonly Heading[];
}

/**
 * A guide as HTML. Headings have the anchors that GitHub gives them.
 *
 * @param guides to which it can have links
 * @throws Error for HTML, an unknown language of code, or a link that leads to no page
 */
export function renderGuide(guide: Guide, markdown: string, guides: readonly Guide[]): RenderedGuide {
  const headings: Heading[] = [];
  const marked = new Marked({ gfm: true, renderer: rendererOf(guide, guides, headings) });
  const html = marked.parse(markdown, { async: false });
  const [title, ...rest] = headings;
  if (title?.level !== 1) throw new Error(`${guide.file} does not begin with its title.`);
  return { title: title.text, html, headings: rest };
}

function rendererOf(guide: Guide, guides: readonly Guide[], headings: Heading[]): RendererObject {
  return {
    heading({ tokens, depth, text }) {
      const plain = text.replaceAll("`", "");
      const id = anchorOf(plain, headings);
      headings.push({ level: depth, id, text: plain });
      const inner = this.parser.parseInline(tokens);
      if (depth === 1) return `<h1>${inner}</h1>\n`;
      return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${inner}</a></h${depth}>\n`;
    },
    code({ text, lang = "text" }) {
      if (lang === "samples") return sampleTabs(text);
      return `<pre tabindex="0"><code class="hljs">${highlight(text, lang)}</code></pre>\n`;
    },
    codespan({ text }) {
      const code = `<code>${escapeHtml(text)}</code>`;
      const href = addressInCode(guide, guides, text);
      return href === undefined ? code : `<a href="${href}">${code}</a>`;
    },
    link({ href, tokens }) {
      return `<a href="${escapeHtml(linkTarget(guide, guides, href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token) {
      const cells = (cell: (typeof token.header)[number], tag: string) =>
        `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`;
      const head = token.header.map((cell) => cells(cell, "th")).join("");
      const rows = token.rows.map((row) => `<tr>${row.map((cell) => cells(cell, "td")).join("")}</tr>`).join("\n");
      return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table></div>\n`;
    },
    html({ text }) {
      throw new Error(`${guide.file} has HTML: ${text.trim()}`);
    },
  };
}

/** The heading's text in lower case, with hyphens for blanks; a repeated one has a number. */
function anchorOf(text: string, earlier: readonly Heading[]): string {
  const id = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  for (let count = 0; ; count += 1) {
    const one = count === 0 ? id : `${id}-${count}`;
    if (!earlier.some((heading) => heading.id === one)) return one;
  }
}

/** The address for `/docs/<name>` in code marks, which names a page wherever it is read; none for other code. */
function addressInCode({ name: from }: Guide, guides: readonly Guide[], text: string): string | undefined {
  if (text === "/openapi.json") return rootAddress(from, "openapi.json");
  const match = /^\/docs(?:\/([a-z-]+))?(#.+)?$/.exec(text);
  if (match === null) return undefined;
  const [, name = "", fragment = ""] = match;
  const isPage = name === "reference" || guides.some((guide) => guide.name === name);
  return isPage ? `${pageAddress(from, name)}${fragment}` : undefined;
}

/** The address for a link to another host, to a heading of the guide, to the file of another one, to a client's package, or to `/docs/<name>`. */
function linkTarget(from: Guide, guides: readonly Guide[], href: string): string {
  if (/^https:|^#/.test(href)) return href;
  if (href.startsWith("/clients/")) return rootAddress(from.name, href.slice(1));
  const page = addressInCode(from, guides, href);
  if (page !== undefined) return page;
  const [path = "", ...fragment] = href.split(/(?=#)/);
  const file = posix.join(posix.dirname(from.file), path);
  const to = guides.find((guide) => guide.file === file);
  if (to === undefined) throw new Error(`${from.file} has a link to ${href}, which is no page.`);
  return `${pageAddress(from.name, to.name)}${fragment.join("")}`;
}
