/** The pointer to a member at those names. RFC 6901: `~` and `/` are written `~0` and `~1`. */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
