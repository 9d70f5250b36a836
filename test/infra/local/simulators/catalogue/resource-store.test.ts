import { expect, test } from "vitest";
import { ResourceStore } from "../../../../../infra/local/simulators/catalogue/resource-store.ts";

const path = "/v1/items/1/parts";

test("A collection is emptied of what was written and of the document's examples, and can be filled again", () => {
  const store = new ResourceStore();
  for (const id of ["a", "b", "c"]) store.put(path, id, `"${id}"`);
  store.remove(path, "b");

  store.empty(path);
  store.empty(path);

  expect(store.added(path)).toEqual([]);
  expect(store.keepsExamples(path)).toBe(false);
  store.put(path, "b", '"b again"');
  expect(store.added(path)).toEqual(['"b again"']);
});

test("Reads that lag show a collection as it was before it was emptied", () => {
  const store = new ResourceStore(() => 60_000);
  store.put(path, "a", '"a"');
  store.empty(path);

  expect(store.added(path, "now")).toEqual([]);
  expect(store.keepsExamples(path, "by-reads")).toBe(true);
  expect(store.isGone(`${path}/a`, "now")).toBe(true);
  expect(store.isGone(`${path}/a`, "by-reads")).toBe(false);
});
