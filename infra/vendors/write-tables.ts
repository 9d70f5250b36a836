import { readFileSync, writeFileSync } from "node:fs";
import { loadDocumentation } from "../../shared/vendors/registry/load-documentation.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { operationsTable, readmeOf, withTable } from "./operations-table.ts";

for (const vendor of vendors) {
  const { documentation } = await loadDocumentation(vendor.id);
  const file = readmeOf(vendor.id);
  const table = operationsTable(vendor.operations, (operation) => documentation.operations[operation]?.description);
  writeFileSync(file, withTable(readFileSync(file, "utf8"), table));
}
