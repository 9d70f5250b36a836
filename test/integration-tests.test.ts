import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { integrationTests, lengthyTests, starters, waitingTests } from "./integration-tests.ts";
import { importsOf } from "./support/imports-of.ts";

const cwd = fileURLToPath(new URL("../", import.meta.url));
const listed = globSync([...integrationTests], { cwd });
const lengthy = new Set(globSync([...lengthyTests], { cwd }));

it("exactly the tests that reach what starts a process, thread, emulator or browser are listed as integration tests", () => {
  const known = new Map<string, readonly string[]>();
  const starting = globSync("test/**/*.test.ts", { cwd, exclude: [...lengthyTests] }).filter((file) => {
    const imported = importsOf(join(cwd, file), known);
    return starters.some((starter) => imported.has(starter));
  });

  expect(starting.length).toBeGreaterThan(0);
  expect(starting.toSorted()).toEqual(listed.toSorted());
});

it("a test is listed once, as an integration test or as a lengthy one", () => {
  expect(listed.filter((file) => lengthy.has(file))).toEqual([]);
});

it("every line of the two lists names a test that there is", () => {
  const unused = [...integrationTests, ...lengthyTests].filter((line) => globSync(line, { cwd }).length === 0);
  expect(unused).toEqual([]);
});

it("the tests that mostly wait are lengthy ones, each of which there is", () => {
  const names = waitingTests.flatMap((line) => /^(.*)\{(.*)\}(.*)$/.exec(line)?.slice(1) ?? []);
  const [before = "", among = "", after = ""] = names;
  const expected = among.split(",").map((name) => `${before}${name}${after}`);
  expect(globSync([...waitingTests], { cwd }).toSorted()).toEqual(expected.toSorted());
  expect(expected.filter((file) => !lengthy.has(file))).toEqual([]);
});
