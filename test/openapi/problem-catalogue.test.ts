import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { everyProblem } from "../../shared/openapi/problem-catalogue.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = [
  ...globSync("shared/**/*.ts", {
    cwd: root,
    exclude: ["shared/openapi/**", "shared/core/problem-name.ts", "shared/gateway/partner-api/routes/**"],
  }),
  "infra/constructs/problem-responses.ts",
];
const sources = files.map((file) => readFileSync(`${root}${file}`, "utf8")).join("\n");

it("every problem in the code is documented with its status", () => {
  const found = [...sources.matchAll(/status: (\d{3}),\s*name: "([a-z-]+)"/g)].map(([, status, name]) => [
    name,
    status,
  ]);
  expect(found.length).toBeGreaterThan(40);
  const documented = new Map(Object.entries(everyProblem).map(([name, { status }]) => [name, String(status)]));
  for (const [name = "", status] of found) {
    expect([name, documented.get(name)]).toEqual([name, status]);
  }
});

it("every documented problem is in the code", () => {
  const found = Object.keys(everyProblem).filter((name) => sources.includes(`"${name}"`));
  // These names are composed of the job's status.
  expect(Object.keys(everyProblem).filter((name) => !found.includes(name))).toEqual(["job-cancelled", "job-expired"]);
});
