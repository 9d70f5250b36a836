/**
 * Fields by which frameworks take another method: Laravel, Symfony, Rack and Spring by `_method`, others by the name of
 * the header, Salesforce by `_HttpMethod`. Hyphens are written as `_` here.
 */
const names: ReadonlySet<string> = new Set([
  "_method",
  "_httpmethod",
  "x_http_method",
  "x_http_method_override",
  "x_method_override",
]);

/** No name of more characters, without blanks before it, is one of them. */
const maxLength = 64;

/**
 * Whether a field's name stands for another method, read as the most lenient framework does. PHP drops blanks before
 * it, writes `_` for a full stop or blank in it, and takes what follows a bracket or NUL for no part of it; others
 * look names up in any letter case.
 *
 * @see https://www.php.net/manual/en/language.variables.external.php
 */
export function isOverrideName(name: string): boolean {
  const text = name.trimStart();
  const end = text.slice(0, maxLength).search(/[[\0]/);
  if (end === -1 && text.trimEnd().length > maxLength) return false;
  const plain = (end === -1 ? text : text.slice(0, end)).trimEnd().toLowerCase();
  return names.has(plain.replaceAll(/[. -]/g, "_"));
}

/** A name that comes character by character, of which no more is kept than decides. */
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
