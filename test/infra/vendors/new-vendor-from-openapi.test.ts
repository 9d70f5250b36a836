import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const packages = join(repository, "node_modules");

/** What the tool, the new vendor and the tests of all vendors read. */
const copied = [
  ...["shared", "infra", "test/support", "package.json", "tsconfig.json", "biome.json", ".gitignore"],
  ...["test/vendors/contract.test.ts", "test/openapi/openapi-document.test.ts", "test/openapi/__snapshots__"],
  "test/infra/local/connections.test.ts",
  "test/infra/local/simulators/catalogue/documented-operations.test.ts",
];

const documents = join(repository, "test/fixtures/openapi");

describe("a vendor of an OpenAPI document with OAuth by Basic, three operations and Stripe-form webhooks", () => {
  const root = mkdtempSync(join(tmpdir(), "rx-gateway-openapi-"));
  const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const newVendor = (...args: readonly string[]) => node("infra/vendors/new-vendor.mjs", ...args);
  const filesOf = () => globSync("**/*.{ts,json,md}", { cwd: root, exclude: ["node_modules/**"] });
  let before: readonly string[] = [];

  beforeAll(() => {
    for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true });
    symlinkSync(packages, join(root, "node_modules"));
    before = filesOf();
    const { status, stderr } = newVendor("--from", join(documents, "paw-post.yaml"), "--webhooks", "stripe");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("adds files of its own alone, and one line of the registry", () => {
    const added = filesOf().filter((file) => !before.includes(file));
    expect(added.filter((file) => !file.split("/").includes("paw-post"))).toEqual([]);
    expect(added.length).toBeGreaterThan(15);
    const registry = "shared/vendors/registry/registered-vendors.ts";
    const lines = (from: string) => readFileSync(join(from, registry), "utf8").split("\n");
    expect(lines(root).filter((line) => !lines(repository).includes(line))).toEqual([
      'export { pawPost } from "../paw-post/descriptor.ts";',
    ]);
  });

  test("passes its own tests and those of all vendors, as generated", () => {
    const report = join(root, "report.json");
    node(
      join(packages, "vitest/vitest.mjs"),
      "run",
      "--root",
      root,
      "--reporter=json",
      `--outputFile=${report}`,
      "test",
    );
    const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
      readonly testResults: readonly {
        readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
      }[];
    };
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName)).toEqual([]);
    expect(results.filter(({ fullName }) => fullName.includes("paw-post")).length).toBeGreaterThan(9);
    expect(results.filter(({ fullName }) => fullName.includes("parcel.shipped"))).toHaveLength(2);
  });

  test("passes the lint and the type check, as generated", () => {
    const own = ["shared/vendors", "infra/local/simulators", "test/vendors"].map((folder) => `${folder}/paw-post`);
    const lint = node(
      join(packages, "@biomejs/biome/bin/biome"),
      "check",
      "--error-on-warnings",
      "--vcs-enabled=false",
      ...own,
    );
    expect(lint.status, lint.stderr).toBe(0);
    writeFileSync(join(root, "tsconfig.own.json"), JSON.stringify({ extends: "./tsconfig.json", include: own }));
    const types = node(join(packages, "typescript/bin/tsc"), "-p", "tsconfig.own.json");
    expect(types.status, types.stdout).toBe(0);
  });

  test.each([
    [[], 1, "usage: npm run new-vendor"],
    [["paw-post", "--from", join(documents, "paw-post.yaml")], 1, "The vendor paw-post already exists."],
    [["default", "--from", join(documents, "paw-post.yaml")], 1, "a word of TypeScript"],
    [["other", "--webhooks", "none"], 1, "--webhooks must be one of"],
    [["other", "--from", join(documents, "missing.yaml")], 1, "missing.yaml"],
    [["other", "--form", "x"], 1, "--form"],
  ] as const)("is not written by a wrong command: %j", (args, status, message) => {
    const result = newVendor(...args);
    expect(result).toMatchObject({ status, stdout: "" });
    expect(result.stderr).toContain(message);
  });
});
