import { isRecord } from "../../../core/schema/structures.ts";

export type Members = Readonly<Record<string, unknown>>;

/** The object in a member; an empty one for anything else. */
export function objectIn(record: Members, member: string): Members {
  const value = record[member];
  return isRecord(value) ? value : {};
}

/** The objects of the list in a member; `undefined` for anything else. */
export function objectsIn(record: Members, member: string): readonly Members[] | undefined {
  const list = record[member];
  return Array.isArray(list) && list.every(isRecord) ? list : undefined;
}

/** The id in a member, in one letter case. */
export function idIn(record: Members, member: string): string | undefined {
  const id = record[member];
  return typeof id === "string" && id !== "" ? id.toLowerCase() : undefined;
}

/** A record without some of its members. */
export function without(record: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
