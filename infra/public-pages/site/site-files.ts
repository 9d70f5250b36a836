import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { bundleScript } from "./bundle-script.ts";
import { guides, readGuide } from "./guides.ts";
import { guidePage, referencePage, type SiteAssets } from "./page-layout.ts";
import { redocScript } from "./redoc-script.ts";
import { renderGuide } from "./render-guide.ts";

/**
 * The pages at `/docs` and below it, and what they load, by their paths in the folder of public files. What pages load has a
 * digest of its content in its name, because browsers cache it without revalidation.
 */
export function siteFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const add = (name: string, extension: string, text: string): string => {
    const file = `${name}-${digestOf(text)}.${extension}`;
    files[`docs/${file}`] = text;
    return file;
  };
  const assets: SiteAssets = {
    css: add("site", "css", readFileSync(new URL("site.css", import.meta.url), "utf8")),
    oldAddress: add("old-address", "js", bundleScript("old-address")),
  };
  const redoc = add("redoc", "js", redocScript());
  const opening = add("open-reference", "js", bundleScript("open-reference"));
  files["docs/reference.html"] = referencePage(redoc, opening, assets);
  for (const guide of guides) {
    const path = guide.name === "" ? "docs.html" : `docs/${guide.name}.html`;
    files[path] = guidePage(guide.name, renderGuide(guide.name, readGuide(guide)), assets);
  }
  return files;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
