import { describe, expect, it } from "vitest";
import { checkFolders } from "../../../infra/import-rules/check-folders.ts";

/** Files that import each other: `a/x.ts > b/y.ts`, or `a/x.ts > type b/y.ts` where only types are imported. */
function check(...imports: readonly string[]) {
  const sources = new Map<string, string>();
  for (const each of imports) {
    const [from = "", to = ""] = each.split(" > ");
    const target = to.replace("type ", "");
    const up = "../".repeat(from.split("/").length - 1) || ".//";
    const line = `${to.startsWith("type ") ? "import type" : "import"} { a } from "${up}${target}";\n`;
    sources.set(from, (sources.get(from) ?? "") + line);
    sources.set(target, sources.get(target) ?? "");
  }
  const { lines, failed } = checkFolders(sources);
  return { failed, cycles: lines.filter((line) => line.includes("a cycle among")), lines };
}

describe("the check of folders passes", () => {
  it.each([
    ["an import one way", ["jobs/a.ts > ports/b.ts", "jobs/c.ts > ports/d.ts"]],
    ["files of one folder that import each other", ["jobs/a.ts > jobs/b.ts", "jobs/b.ts > jobs/a.ts"]],
    ["files that import a subfolder", ["vendors/registry.ts > vendors/acme/a.ts"]],
    ["a subfolder that imports a file above it", ["vendors/acme/a.ts > vendors/define.ts"]],
    [
      "a subfolder that imports types of the folder whose files import it",
      ["vendors/registry.ts > vendors/acme/a.ts", "vendors/acme/a.ts > type vendors/types.ts"],
    ],
  ])("%s", (_, imports) => {
    expect(check(...imports)).toMatchObject({ failed: false, cycles: [] });
  });
});

describe("the check of folders fails", () => {
  it.each([
    ["two siblings", ["jobs/a.ts > ports/b.ts", "ports/c.ts > jobs/d.ts"], "The root: a cycle among jobs, ports"],
    [
      "two siblings that import only types",
      ["x/jobs/a.ts > type x/ports/b.ts", "x/ports/b.ts > type x/jobs/d.ts"],
      "x: a cycle among jobs, ports",
    ],
    [
      "three siblings",
      ["x/a/a.ts > x/b/b.ts", "x/b/c.ts > x/c/c.ts", "x/c/d.ts > x/a/d.ts"],
      "x: a cycle among a, b, c",
    ],
    [
      "siblings whose subfolders import each other",
      ["x/jobs/deep/a.ts > x/calls/b.ts", "x/calls/deep/c.ts > x/jobs/d.ts"],
      "x: a cycle among calls, jobs",
    ],
    [
      "a folder and its subfolder that import values from each other",
      ["vendors/registry.ts > vendors/acme/a.ts", "vendors/acme/b.ts > vendors/define.ts"],
      "vendors: a cycle among ., acme",
    ],
    [
      "a folder and its subfolders through one of them",
      ["x/main.ts > x/a/a.ts", "x/a/a.ts > x/b/b.ts", "x/b/b.ts > x/define.ts"],
      "x: a cycle among ., a, b",
    ],
  ])("over %s", (_, imports, line) => {
    expect(check(...imports)).toMatchObject({ failed: true, cycles: [line] });
  });

  it("with the imports that make the cycle", () => {
    const { lines } = check("jobs/a.ts > ports/b.ts", "ports/c.ts > jobs/d.ts", "jobs/a.ts > calls/e.ts");
    expect(lines).toEqual([
      "The root: a cycle among jobs, ports",
      "  jobs/a.ts → ports/b.ts",
      "  ports/c.ts → jobs/d.ts",
      "1 cycles between folders (5 files, 3 imports).",
    ]);
  });

  it("with one line for each of two cycles", () => {
    const { cycles } = check(
      "x/a/a.ts > x/b/b.ts",
      "x/b/b.ts > x/a/c.ts",
      "y/a/a.ts > y/b/b.ts",
      "y/b/b.ts > y/a/c.ts",
    );
    expect(cycles).toEqual(["x: a cycle among a, b", "y: a cycle among a, b"]);
  });

  it("over sources without an import, so that it cannot pass by reading nothing", () => {
    expect(checkFolders(new Map())).toMatchObject({ failed: true });
    expect(checkFolders(new Map([["a.ts", "export const a = 1;"]]))).toMatchObject({ failed: true });
  });

  it("over an import of a file that it has not read", () => {
    const { failed, lines } = checkFolders(new Map([["jobs/a.ts", 'import { b } from "../ports/b.ts";']]));
    expect(failed).toBe(true);
    expect(lines).toContain("jobs/a.ts imports ports/b.ts, which the check has not read.");
  });
});
