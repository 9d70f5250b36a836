import { expect, test } from "vitest";
import { guideEntries } from "../../../../../infra/public-pages/site/search/guide-entries.ts";

const markdown =
  "# A\n\nOne [two](b.md).\n\n## B\n\n- `three`\n\n```sh\n# no heading\n```\n\n| four |\n|---|\n| five |\n";

test("a guide has an entry for its beginning and one for each section, without marks and code", () => {
  const entries = guideEntries("a", markdown, { title: "A", headings: [{ id: "b", level: 2, text: "B" }] });
  expect(entries).toEqual([
    { id: "a", kind: "guide", title: "A", page: "", text: "One two .", words: "", weight: 2 },
    { id: "a#b", kind: "guide", title: "B", page: "A", text: "- three four --- five", words: "", weight: 2 },
  ]);
});

test("a section of the page of errors is an error, and a chapter of it is part of a guide", () => {
  const headings = [
    { id: "types", level: 2, text: "Types" },
    { id: "gone", level: 3, text: "gone" },
  ];
  const entries = guideEntries("errors", "# E\n\n## Types\n\n### `gone`\n\nIt is gone.\n", { title: "E", headings });
  expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
    ["guide", ""],
    ["guide", ""],
    ["error", "It is gone."],
  ]);
});

test("a section of a problem has its statuses beside the page", () => {
  const headings = [{ id: "job-failed", level: 3, text: "job-failed" }];
  const markdown = "# Errors\n\n### `job-failed`\n\n**503, 409** · `urn:x`\n";
  expect(guideEntries("errors", markdown, { title: "Errors", headings })[1]?.page).toBe("Errors · 503 409");
});

test("guides of the gateway come before those of vendors, and what has changed after all", () => {
  const headings = [{ id: "b", level: 2, text: "B" }];
  const weightOf = (name: string, isOfVendor?: boolean) =>
    guideEntries(name, markdown, { title: "A", headings }, isOfVendor)[1]?.weight ?? 0;
  expect(weightOf("a")).toBeGreaterThan(weightOf("a", true));
  expect(weightOf("a", true)).toBeGreaterThan(weightOf("changelog"));
});
