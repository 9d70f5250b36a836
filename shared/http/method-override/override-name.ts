/**
 * Fields that override the method: `_method` in Laravel, Symfony, Rack and Spring, the header's name in others,
 * `_HttpMethod` at Salesforce. Hyphens are written as `_` here.
 */
export const overrideNames: ReadonlySet<string> = new Set([
  "_method",
  "_httpmethod",
  "x_http_method",
  "x_http_method_override",
  "x_method_override",
]);

/** In characters, without leading blanks. */
const maxLength = 64;

/**
 * Whether a field's name overrides the method, read as the most lenient framework does. PHP drops leading blanks,
 * replaces a full stop, a blank or a bracket that is not closed by `_`, and ends the name at another bracket or NUL;
 * others ignore the letter case.
 *
 * @see https://www.php.net/manual/en/language.variables.external.php
 */
export function isOverrideName(name: string): boolean {
  // Each override has this word in it, and few other names do; no other letter has one of its letters as lower case.
  if (!/method/i.test(name)) return false;
  const text = name.trimStart();
  const end = text.slice(0, maxLength).search(/[[\0]/);
  if (end === -1 && text.trimEnd().length > maxLength) return false;
  const isOverride = (part: string) =>
    overrideNames.has(
      part
        .trimEnd()
        .toLowerCase()
        .replaceAll(/[[. -]/g, "_"),
    );
  return (
    isOverride(end === -1 ? text : text.slice(0, end)) || isOverride(text.split("\0", 1)[0]?.slice(0, maxLength) ?? "")
  );
}

/** Each name with what parsers of multipart headers skip between its characters. */
const spelled = [...overrideNames]
  .map((name) => [...name].map((char) => (char === "_" ? "[_.[ -]" : char)).join("[\\n\"'\\\\]*"))
  .join("|");
const atEnd = new RegExp(`^[=\\s"'\\\\]*(?:${spelled})(?:[\\n"'\\\\]|(?![a-z0-9_.-]))`, "i");
const anywhere = new RegExp(`^[=\\s"'\\\\]*(?:${spelled})`, "i");

/**
 * Matches a text that begins with an override's name, after quotes and blanks, with quotes, back-slashes and line breaks
 * in it.
 *
 * @param mayEndAnywhere whether it may go on with any character; otherwise it ends at a character that no name has, a
 *   quote or a line break
 */
export function overrideStart(mayEndAnywhere: boolean): RegExp {
  return mayEndAnywhere ? anywhere : atEnd;
}

/** Collects a name character by character, up to the length that decides. */
export class NameCollector {
  #name = "";

  add(code: number): void {
    if (this.#name.length > maxLength || (this.#name === "" && (code === 0x20 || (code >= 9 && code <= 13)))) return;
    this.#name += String.fromCharCode(code);
  }

  /** Whether the name that has ended is an override; the next one begins. */
  end(): boolean {
    const name = this.#name;
    this.#name = "";
    return name !== "" && isOverrideName(name);
  }
}
