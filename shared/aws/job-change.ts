import { dueShardOf, text, whole } from "./record-items.ts";
import type { Values } from "./record-table.ts";

/** One change of a job's item. */
export interface JobChange {
  /** New values by attribute. */
  readonly set: Values;
  readonly remove?: readonly string[];
  /** What the condition names. */
  readonly values: Values;
  /** When the scheduler looks; `undefined` when nothing is left to do. */
  readonly dueAt: number | undefined;
}

/** The update expression of a change, and the values that it names. */
export function updateOf(id: string, { set, remove = [], dueAt }: JobChange): { expression: string; values: Values } {
  const all = dueAt === undefined ? set : { ...set, dueAt: whole(dueAt), dueShard: text(dueShardOf(id)) };
  const gone = dueAt === undefined ? [...remove, "dueAt", "dueShard"] : remove;
  const assignments = Object.keys(all).map((name) => `#${name} = :new_${name}`);
  return {
    expression: `SET ${assignments.join(", ")}${gone.length === 0 ? "" : ` REMOVE ${gone.map((name) => `#${name}`).join(", ")}`}`,
    values: Object.fromEntries(Object.entries(all).map(([name, value]) => [`:new_${name}`, value])),
  };
}
