import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clientPackages } from "../../../../infra/clients/client-packages.ts";
import { publicDocument } from "../../../../infra/public-pages/public-document.ts";
import { guidesOf } from "../../../../infra/public-pages/site/guides.ts";
import { siteFiles } from "../../../../infra/public-pages/site/site-files.ts";
import { everyProblem } from "../../../../shared/openapi/problem-catalogue.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";

const guides = guidesOf(vendors);
const openApi = publicDocument(vendors.map(({ id }) => id));
const files = siteFiles(openApi, vendors);
const pages = Object.entries(files).filter(([path]) => path.endsWith(".html"));
const base = "https://gateway.example/stage/";

/** The address of a page, under the name of a stage. */
const addressOf = (path: string): string => new URL(path.replace(/\.html$/, ""), base).href;

const idsOf = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);

/** The ids that the page of the reference gets from its script: those of the document's operations. */
const idsOfReference = [...openApi.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => `operation/${id}`);

/** Every address that a page names, absolute. */
function addressesIn(path: string, html: string): readonly URL[] {
  const named = [...html.matchAll(/ (?:href|src|data-index)="([^"]+)"/g)].map(([, address = ""]) => address);
  return named.map((address) => new URL(address, addressOf(path))).filter(({ protocol }) => protocol !== "data:");
}

describe("the site", () => {
  test("has a page for each guide in docs/partner and docs/vendors, and no other but the reference", () => {
    const written = globSync("docs/{partner,vendors}/*.md");
    expect(guides.map(({ file }) => file).toSorted()).toEqual(written.toSorted());
    expect(pages).toHaveLength(guides.length + 1);
  });

  test.each(pages)("%s has links to pages, files and headings that exist", (path, html) => {
    const known = new Map(pages.map(([one, text]) => [addressOf(one), idsOf(text)]));
    const reference = addressOf("docs/reference.html");
    known.set(reference, [...(known.get(reference) ?? []), ...idsOfReference]);
    const packages = Object.values(clientPackages).map(({ file }) => `clients/${file}`);
    const loaded = new Set(
      [...Object.keys(files), ...packages, "openapi.json"].map((file) => new URL(file, base).href),
    );
    const missing = addressesIn(path, html).filter((address) => {
      if (!address.href.startsWith(base)) return false;
      const { hash } = address;
      address.hash = "";
      const ids = known.get(address.href);
      return ids === undefined ? !loaded.has(address.href) : hash !== "" && !ids.includes(hash.slice(1));
    });
    expect(missing.map(({ href }) => href)).toEqual([]);
  });

  test.each(pages)("%s loads nothing from elsewhere, and has no style, script or handler in it", (path, html) => {
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)[^>]* (?:href|src)="([^"]+)"/g)];
    for (const [, address = ""] of loaded)
      expect(new URL(address, addressOf(path)).href).toMatch(/^(data:|https:\/\/gateway\.example\/)/);
    expect(html).not.toMatch(/<style|<[a-z][^>]* (?:style|on[a-z]+)=|<script(?![^>]* src=)/);
  });

  test.each(pages)("%s has one title, one main part, and each id once", (path, html) => {
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    // The main part of the reference is written by its script.
    const part = path === "docs/reference.html" ? "div" : "main";
    expect(html.match(/<main|id="content"/g)).toEqual(part === "div" ? ['id="content"'] : ["<main", 'id="content"']);
    expect(html).toContain(`<${part} id="content"`);
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("shows code in colours, by classes", () => {
    expect(files["docs/quick-start.html"]).toContain('<span class="hljs-');
  });
});

describe("a stage with some vendors", () => {
  const some = vendors.filter(({ id }) => id === "inside-rx");
  const pagesOfSome = siteFiles(publicDocument(["inside-rx"]), some);

  test("has their guides and no others", () => {
    const names = vendors.map(({ id }) => id).filter((id) => pagesOfSome[`docs/${id}.html`] !== undefined);
    expect(names).toEqual(["inside-rx"]);
    expect(pagesOfSome["docs.html"]).toContain('<a href="docs/inside-rx">');
    expect(pagesOfSome["docs.html"]).not.toContain('href="docs/syncvet"');
  });

  test("shows of each operation that a partner can call whether it may be repeated", () => {
    const [, table = ""] = (pagesOfSome["docs/inside-rx.html"] ?? "").split('<h2 id="operations">');
    const rows = [...table.matchAll(/<tr><td><a href="([^"]+)"><code>(\w+)<\/code>.*<td>(\w+)<\/td><\/tr>/g)];
    const callable = some.flatMap(({ operations }) => operations).filter(({ internal }) => !internal);
    expect(rows.map(([, , id]) => id).toSorted()).toEqual(callable.map(({ id }) => id).toSorted());
    for (const [, href, id, kind] of rows) {
      const operation = callable.find((one) => one.id === id);
      expect(href).toBe(`reference#operation/insideRx${id?.charAt(0).toUpperCase()}${id?.slice(1)}`);
      expect([id, kind]).toEqual([id, operation?.safe ? "read" : operation?.keyRequired ? "order" : "write"]);
    }
  });
});

describe("the page of errors", () => {
  const html = files["docs/errors.html"] ?? "";
  const [, sections = ""] = html.split('<h2 id="problem-types">');

  test("has one anchor for each problem, and no other", () => {
    expect(idsOf(sections).toSorted()).toEqual(Object.keys(everyProblem).toSorted());
  });

  test.each(["webhook-not-stored", "webhook-too-large"])("says of %s that vendors get it, not partners", (name) => {
    const [, section = ""] = sections.split(`id="${name}"`);
    expect(section.split("<h3")[0]).toContain("Vendors get it, partners do not");
  });

  test("says of each its status and type, by status", () => {
    const shown = [...sections.matchAll(/<strong>([^<]+)<\/strong> · <code>urn:rx-gateway:problem:([a-z-]+)<\/code>/g)];
    const statuses = shown.map(([, status = "", name = ""]) => {
      expect(status).toBe(String(everyProblem[name]?.status));
      return Number.parseInt(status.replaceAll("x", "9"), 10);
    });
    expect(statuses).toHaveLength(Object.keys(everyProblem).length);
    expect(statuses).toEqual(statuses.toSorted((one, other) => one - other));
  });
});
