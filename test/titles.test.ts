import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { faultOfTitle } from "./support/titles/is-sentence.ts";
import { readTitles } from "./support/titles/read-titles.ts";

/** Contracts are called within a describe of the store that they hold for. */
const contracts = "test/support/contracts/";

describe("the title of a test", () => {
  it.each([
    ["a job holds its key for 30 days"],
    ["the job store › holds a key for 30 days"],
    ["an upload › that has expired › is refused with its reason"],
    ["at the first byte › a connection that fails is not sent again"],
    ["%s of a job is refused"],
    ["GET /v1/vendors › lists every vendor"],
  ])("is accepted where it is a sentence: %j", (title) => {
    expect(faultOfTitle(title.split(" › "))).toBeUndefined();
  });

  it.each([
    ["holds its key for 30 days", "it begins with a verb, without a subject"],
    ["a key for 30 days", "it has no verb that the check knows"],
    ["a job › and its key", 'it begins with "and"'],
    ["a job is sent › so is its key", 'it begins with "so"'],
    ["a job ends", "it has fewer than 4 words"],
    ["…", "it has fewer than 4 words"],
    ["", "it has fewer than 4 words"],
  ])("is refused where it is none: %j", (title, fault) => {
    expect(faultOfTitle(title.split(" › "))).toBe(fault);
  });

  it("is read with those of the describes around it, and a mark for each value", () => {
    const source = `describe("a job", () => {
  it("is sent", async () => {});
  describe.skipIf(true)(\`of \${vendor}\`, () => {
    it.each([["it"]])("has %s and $name", () => {});
    test.skipIf(true)(title, () => {});
  });
});
for (const each of all) it(\`\${each} passes\`, () => {});
it.each([["A key", 1], ["A job", 2]])("%s is %i", () => {});`;
    expect(readTitles("a.test.ts", source).map(({ line, parts }) => `${line} ${parts.join(" › ")}`)).toEqual([
      "2 a job › is sent",
      "4 a job › of … › has … and …",
      "5 a job › of … › …",
      "8 … passes",
      "9 A key is …",
      "9 A job is …",
    ]);
  });
});

it("every title of a test is a sentence with its subject", async () => {
  const faults: string[] = [];
  let read = 0;
  for await (const file of glob("test/**/*.ts")) {
    for (const { line, parts } of readTitles(file, readFileSync(file, "utf8"))) {
      read += 1;
      const fault = faultOfTitle(file.startsWith(contracts) ? ["the store", ...parts] : parts);
      if (fault !== undefined) faults.push(`${file}:${line} ${fault}: ${parts.join(" › ")}`);
    }
  }
  expect(faults).toEqual([]);
  expect(read).toBeGreaterThan(500);
});
