import type { ItemUses } from "../constructs/gateway-function.ts";

/**
 * The uses of tables whose items a function reads in one request. AWS does not document whether the condition of one table
 * sees the keys of that table or of the whole request: it allows both, which adds nothing, since no kind is in two tables.
 */
export function withJointReads<Table extends string>(
  uses: Readonly<Record<Table, ItemUses>>,
): Readonly<Record<Table, ItemUses>> {
  const read = Object.values<ItemUses>(uses).flatMap((items) =>
    Object.entries(items).flatMap(([pattern, some]) =>
      some.includes("getMany") ? [[pattern, ["getMany"]] as const] : [],
    ),
  );
  const joined = Object.entries<ItemUses>(uses).map(([table, items]) => [
    table,
    { ...Object.fromEntries(read), ...items },
  ]);
  return Object.fromEntries(joined) as Readonly<Record<Table, ItemUses>>;
}
