import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { problemCatalogue } from "../../shared/openapi/problem-catalogue.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = [
  ...globSync("shared/**/*.ts", {
    cwd: root,
    exclude: ["shared/openapi/**", "shared/core/problem-name.ts", "shared/gateway/partner-api/routes/**"],
  }),
  "infra/constructs/problem-responses.ts",
];
const sources = files.map((file) => readFileSync(`${root}${file}`, "utf8")).join("\n");

/** Answers to a vendor's webhook, which partners do not see. */
const forVendors = ["webhook-not-stored", "webhook-too-large"];

it("every problem in the code is documented with its status", () => {
  const found = [...sources.matchAll(/status: (\d{3}),\s*name: "([a-z-]+)"/g)].map(([, status, name]) => [
    name,
    status,
  ]);
  expect(found.length).toBeGreaterThan(40);
  const documented = new Map(Object.entries(problemCatalogue).map(([name, { status }]) => [name, String(status)]));
  for (const [name = "", status] of found.filter(([one = ""]) => !forVendors.includes(one))) {
    expect([name, documented.get(name)]).toEqual([name, status]);
  }
});

it("every documented problem is in the code", () => {
  const found = Object.keys(problemCatalogue).filter((name) => sources.includes(`"${name}"`));
  // These names are composed of the job's status.
  expect(Object.keys(problemCatalogue).filter((name) => !found.includes(name))).toEqual([
    "job-cancelled",
    "job-expired",
  ]);
});
