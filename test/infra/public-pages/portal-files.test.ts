import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { portalFiles } from "../../../infra/public-pages/portal-files.ts";

const files = Object.entries(portalFiles());
const [page = ""] = files.flatMap(([path, text]) => (path === "portal.html" ? [text] : []));

test.each([
  [".js", 80_000],
  [".css", 8_000],
])("the portal's %s file is at most %i bytes, compressed", (end, max) => {
  const sizes = files.filter(([path]) => path.endsWith(end)).map(([, text]) => gzipSync(text).length);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThanOrEqual(max);
});

test("the portal's page loads each of its files by an address that its content decides", () => {
  const loaded = files.map(([path]) => path).filter((path) => path !== "portal.html");
  expect(loaded).toHaveLength(2);
  for (const path of loaded) {
    expect(path).toMatch(/^portal\/console-[0-9a-f]{8}\.(js|css)$/);
    expect(page).toContain(`"${path}"`);
  }
});

test("the portal's page has nothing that its policy refuses: no script, style or handler in its text", () => {
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});
