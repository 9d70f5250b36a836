/** A longer name is no member that anybody knows, and a problem document must not grow with it. */
const maxNameLength = 200;

/** The pointer to a member at those names. RFC 6901: `~` and `/` are written `~0` and `~1`. */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointer to a member that came from outside; to the object that it stands in where its name is very long. */
export function pointerInto(at: string, name: string): string {
  return name.length > maxNameLength ? at : at + pointerTo(name);
}
