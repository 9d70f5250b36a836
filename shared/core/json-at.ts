import { namesOf } from "./json-pointer.ts";

/** A JSON text at a pointer (RFC 6901) of members' names. */
export type PlacedJson = readonly [pointer: string, json: string];

interface Members extends Map<string, Members | string> {}

/**
 * Writes an object with these texts at their places, each as it is: a number keeps its digits. Members are in the order in
 * which they are first named.
 */
export function jsonAt(placed: readonly PlacedJson[]): string {
  const root: Members = new Map();
  for (const [pointer, json] of placed) {
    const names = namesOf(pointer);
    let at = root;
    for (const name of names.slice(0, -1)) at = membersAt(at, name);
    at.set(names.at(-1) ?? "", json);
  }
  return write(root);
}

function membersAt(parent: Members, name: string): Members {
  const found = parent.get(name);
  if (found instanceof Map) return found;
  const made: Members = new Map();
  parent.set(name, made);
  return made;
}

/** As deep as the pointers are. */
function write(members: Members): string {
  const written = [...members].map(
    ([name, value]) => `${JSON.stringify(name)}:${typeof value === "string" ? value : write(value)}`,
  );
  return `{${written.join(",")}}`;
}
