import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { referenceDocument } from "../../../shared/openapi/reference-document.ts";
import { bundleScript } from "./bundle-script.ts";
import { type DescribedVendor, guidesOf } from "./guides.ts";
import { guidePage, referencePage, type Site } from "./page-layout.ts";
import { readGuide } from "./read-guide.ts";
import { referenceScripts } from "./reference-scripts.ts";
import { renderGuide } from "./render-guide.ts";
import { documentEntries, type SearchedDocument } from "./search/document-entries.ts";
import { indexEntries } from "./search/find-entries.ts";
import { guideEntries } from "./search/guide-entries.ts";

/**
 * The pages at `/docs` and below it, and what they load, by their paths in the folder of public files. What pages load has a
 * digest of its content in its name, because browsers cache it without revalidation.
 *
 * @param text that of `/openapi.json`, whose operations and events the search finds
 * @param vendors those of the stage
 */
export function siteFiles(text: string, vendors: readonly DescribedVendor[]): Readonly<Record<string, string>> {
  const document = JSON.parse(text) as SearchedDocument;
  const guides = guidesOf(vendors);
  const files: Record<string, string> = {};
  const add = (name: string, extension: string, content: string): string => {
    const file = `${name}-${digestOf(content)}.${extension}`;
    files[`docs/${file}`] = content;
    return file;
  };
  const rendered = guides.map((guide) => {
    const markdown = readGuide(guide, { guides, document });
    return { ...guide, markdown, page: renderGuide(guide, markdown, guides) };
  });
  const entries = [
    ...rendered.flatMap(({ name, markdown, page, vendor }) => guideEntries(name, markdown, page, vendor !== undefined)),
    ...documentEntries(document),
  ];
  const site: Site = {
    guides,
    css: add("site", "css", stylesOf("../../console/colors.css", "site.css")),
    oldAddress: add("old-address", "js", bundleScript("old-address")),
    search: add("search", "js", bundleScript("search")),
    searchIndex: add("search-index", "json", indexEntries(entries)),
  };
  const scripts = referenceScripts();
  for (const [name, content] of Object.entries(scripts.files)) files[`docs/${name}`] = content;
  const shown = add("reference-document", "json", referenceDocument(text));
  const colors = add("reference", "css", stylesOf("reference.css"));
  files["docs/reference.html"] = referencePage({ ...scripts, document: shown, colors }, site);
  for (const { name, page } of rendered) {
    files[name === "" ? "docs.html" : `docs/${name}.html`] = guidePage(name, page, site);
  }
  return files;
}

/** Style sheets behind each other: the colours are those of the console. */
function stylesOf(...paths: readonly string[]): string {
  return paths.map((path) => readFileSync(new URL(path, import.meta.url), "utf8")).join("\n");
}

function digestOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
