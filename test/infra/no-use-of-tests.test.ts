import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const cwd = fileURLToPath(new URL("../../", import.meta.url));

/** What names the folder of tests without needing it: a check of all sources, and what writes a new vendor's test. */
const exempt = ["infra/words/", "infra/vendors/new-vendor.ts", "infra/vendors/new-vendor-files.ts"];

/** `test/…`, `../test/…`, `../../test`, or `test` as a part of a path that is put together. */
const folderOfTests = [
  /(?<![\w-])(?:\.{1,2}\/)*test\/(?=[\w$<{*.])/,
  /\.{1,2}\/test(?![\w-])/,
  /\b(?:join|resolve|URL)\([^;\n]*["'`]test["'`]/,
];

/** The lines that refer to the folder of tests, each with its number. */
function referencesIn(text: string): readonly string[] {
  const lines = text.split("\n").map((line, index) => `${index + 1}: ${line.trim()}`);
  return lines.filter((line) => folderOfTests.some((pattern) => pattern.test(line)));
}

it.each([
  ['new URL("../../test/fixtures/", import.meta.url)', true],
  ['readFileSync("test/fixtures/a.json")', true],
  ['join(root, "test", "fixtures")', true],
  [`\`\${root}/test/\${file}\``, true],
  ['cpSync("../../test", copy)', true],
  [" * The examples are `test/fixtures/<vendor>/<id>.json`.", true],
  ["https://docs.aws.amazon.com/lambda/latest/dg/", false],
  ['path: "/web/partners/{partner}/webhooks/test"', false],
  ['{ kind: "test" }', false],
  ["const greatest = latest / contest;", false],
])("the check of references to the folder of tests reads %s as one: %s", (line, isReference) => {
  expect(referencesIn(line).length === 1).toBe(isReference);
});

it("nothing under infra, functions or shared refers to the folder of tests, in a path or in a comment", () => {
  const files = globSync("{infra,functions,shared}/**/*.{ts,mjs,cjs,js,json,md,sh,html}", {
    cwd,
    exclude: ["**/cdk.out/**"],
  }).filter((file) => !exempt.some((path) => file.startsWith(path)));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    referencesIn(readFileSync(join(cwd, file), "utf8")).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});
