import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { kindsOfResources } from "../../shared/vendors/resource-kinds.ts";
import { resourceTable } from "../../shared/vendors/resource-tables.ts";

const guide = readFileSync("docs/partner/resources.md", "utf8");

describe("The guide to unified resources", () => {
  test.each(kindsOfResources)("has the table of %s as the vendors' folders have it", (kind) => {
    expect(guide).toContain(resourceTable(kind, vendors));
  });
});
