import { operationAudience } from "../../shared/vendors/audience.ts";
import type { Operation } from "../../shared/vendors/types.ts";

const start = "<!-- operations: written by `npm run vendor-tables`, not by hand -->";
const end = "<!-- end of operations -->";

/** A vendor's README. */
export const readmeOf = (vendor: string): URL => new URL(`../../shared/vendors/${vendor}/README.md`, import.meta.url);

/** The table of a vendor's operations between its marks, in the formatter's style. */
export function operationsTable(
  operations: readonly Operation[],
  descriptionOf: (operation: string) => string | undefined,
): string {
  const rows = operations.map((operation) => [
    `\`${operation.id}\``,
    `\`${operation.method} ${operation.path}\``,
    kindOf(operation),
    operation.evidence,
    operationAudience(operation),
    descriptionOf(operation.id) ?? "",
  ]);
  const table = [["Operation", "Call", "Kind", "Evidence", "Audience", "Does"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[], filler = " ") =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(" | ")} |`;
  const [head = [], ...body] = table;
  const lines = [
    line(head),
    line(
      head.map(() => ""),
      "-",
    ),
    ...body.map((row) => line(row)),
  ];
  return [start, "", ...lines, "", end].join("\n");
}

/** A read may be repeated when its outcome is uncertain, a write may not; one that requires a key is an order. */
function kindOf({ internal, safe, keyRequired }: Operation): string {
  if (internal) return "gateway only";
  if (safe) return "read";
  return keyRequired ? "write, requires a key" : "write";
}

/** The README with its table replaced. @throws Error when it lacks the marks */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README lacks the marks of the table: ${start} … ${end}`);
  return readme.slice(0, from) + table + readme.slice(to + end.length);
}
