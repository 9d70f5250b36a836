import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { introduction } from "../../shared/openapi/introduction.ts";
import { problemCatalogue } from "../../shared/openapi/problem-catalogue.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = [
  ...globSync("shared/**/*.ts", { cwd: root, exclude: ["shared/openapi/**", "shared/core/problem-name.ts"] }),
  "infra/constructs/problem-responses.ts",
];
const sources = files.map((file) => readFileSync(`${root}${file}`, "utf8")).join("\n");

/** Answers to a vendor's webhook, which no partner sees. */
const forVendors = ["webhook-not-stored", "webhook-too-large"];

it("every problem that the code makes is documented with its status", () => {
  const made = [...sources.matchAll(/status: (\d{3}),\s*name: "([a-z-]+)"/g)].map(([, status, name]) => [name, status]);
  expect(made.length).toBeGreaterThan(40);
  const documented = new Map(Object.entries(problemCatalogue).map(([name, { status }]) => [name, String(status)]));
  for (const [name = "", status] of made.filter(([one = ""]) => !forVendors.includes(one))) {
    expect([name, documented.get(name)]).toEqual([name, status]);
  }
});

it("the catalogue has no problem that the code does not make", () => {
  const made = Object.keys(problemCatalogue).filter((name) => sources.includes(`"${name}"`));
  // Their names are put together from the job's status.
  expect(Object.keys(problemCatalogue).filter((name) => !made.includes(name))).toEqual([
    "job-cancelled",
    "job-expired",
  ]);
});

it("the introduction lists every problem once", () => {
  for (const [name, { means }] of Object.entries(problemCatalogue)) {
    expect(introduction.split(`| \`${name}\` | ${means} |`)).toHaveLength(2);
  }
});
