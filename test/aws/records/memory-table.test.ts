import { describe } from "vitest";
import { recordsContract } from "../../support/contracts/records-contract.ts";
import { tableContract } from "../../support/contracts/table-contract.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";

describe("a table in memory", () => {
  const table = new MemoryTable();
  tableContract(() => table);
  recordsContract(() => table);
});
