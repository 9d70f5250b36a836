import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scaffoldVendor } from "../../../infra/vendors/scaffold-vendor.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Paths and contents of everything but the packages. */
function contents(root: string): Map<string, string> {
  const files = globSync(["shared/**", "test/**", "infra/**"], { cwd: root, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

describe("a new vendor", () => {
  const root = mkdtempSync(join(tmpdir(), "rx-gateway-new-vendor-"));
  let before = new Map<string, string>();
  let after = new Map<string, string>();

  beforeAll(() => {
    for (const path of ["shared", "test/vendors/contract.test.ts", "infra/vendors", "package.json"]) {
      cpSync(join(repository, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
    before = contents(root);
    scaffoldVendor(root, "acme-pets");
    after = contents(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("changes only its own folders and one line of the registry", () => {
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    const elsewhere = changed.filter((path) => !path.split("/").includes("acme-pets"));
    expect(elsewhere).toEqual(["shared/vendors/registry/registered-vendors.ts"]);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);

    const lines = (files: Map<string, string>) =>
      files.get("shared/vendors/registry/registered-vendors.ts")?.split("\n") ?? [];
    const added = lines(after).filter((line) => !lines(before).includes(line));
    expect(added).toEqual(['export { acmePets } from "../acme-pets/descriptor.ts";']);
    expect(lines(after)).toHaveLength(lines(before).length + 1);
  });

  test("satisfies the contract of all vendors except for the reading of bodies, and fails its own until it is completed from its document", () => {
    const vitest = join(repository, "node_modules/vitest/vitest.mjs");
    const reportFile = join(root, "report.json");
    const { status } = spawnSync(
      process.execPath,
      [vitest, "run", "--root", root, "--reporter=json", `--outputFile=${reportFile}`, "test/vendors"],
      { stdio: "ignore" },
    );
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as {
      readonly testResults: readonly {
        readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
      }[];
    };
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter((result) => result.status !== "passed").map(({ fullName }) => fullName);
    expect(failed.toSorted()).toEqual([
      "acme-pets reads every answer of its document",
      "the catalogue has the operations of the vendor's document",
      "the descriptor has the vendor's own hosts",
    ]);
    expect(results.filter(({ fullName }) => fullName.startsWith("acme-pets ")).length).toBeGreaterThan(4);
    expect(status).toBe(1);
  });

  test("is scaffolded once, and only under a valid id", () => {
    expect(() => scaffoldVendor(root, "acme-pets")).toThrow("already");
    for (const id of ["", "Acme", "../acme", "acme-", "1acme"]) expect(() => scaffoldVendor(root, id)).toThrow("id");
  });
});
