/** In characters. No known member has a longer name, and a problem document must not grow with one. */
const maxNameLength = 200;

/** The pointer to a member at those names. RFC 6901: `~` and `/` are written `~0` and `~1`. */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointer to a member of a caller's JSON; for a very long name, the pointer to its object. */
export function pointerInto(at: string, name: string): string {
  return name.length > maxNameLength ? at : at + pointerTo(name);
}

/** A pointer of RFC 6901 as JSON text: empty, or `/` before each name, with `~` only in `~0` and `~1`. */
export const pointerPattern = "^(?:/(?:[^~/]|~[01])*)*$";

/** The names of a pointer that matches `pointerPattern`, as they are in the document. */
export function namesOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
