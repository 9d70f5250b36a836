import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { consoleFiles, portalFiles } from "../../../infra/bundling/app-files.ts";

describe.each([
  ["portal", portalFiles()],
  ["console", consoleFiles()],
] as const)("the %s", (home, all) => {
  const files = Object.entries(all);
  const [page = ""] = files.flatMap(([path, text]) => (path === `${home}.html` ? [text] : []));

  test.each([
    [".js", 80_000],
    [".css", 8_000],
  ])("has a %s file of at most %i bytes, compressed", (end, max) => {
    const sizes = files.filter(([path]) => path.endsWith(end)).map(([, text]) => gzipSync(text).length);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThanOrEqual(max);
  });

  test("loads each of its files by an address that its content decides", () => {
    const loaded = files.map(([path]) => path).filter((path) => path !== `${home}.html`);
    expect(loaded).toHaveLength(2);
    for (const path of loaded) {
      expect(path).toMatch(new RegExp(`^${home}/console-[0-9a-f]{8}\\.(js|css)$`));
      expect(page).toContain(`"${path}"`);
    }
  });

  test("has nothing in its page that its policy refuses: no script, style or handler in its text", () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});
