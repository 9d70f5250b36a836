import { overrideStart } from "./override-name.ts";

/** In characters; the names to find are much shorter. */
const maxValue = 256;

/**
 * In characters. PHP reads lines in pieces of at least 5,120 bytes: each position of a longer line may end a header, and
 * begin another one.
 *
 * @see https://github.com/php/php-src/blob/PHP-8.2/main/rfc1867.c (`FILLUNIT`, `next_line`)
 */
export const longLine = 4_096;

/**
 * Whether a part's header gives the part a name that overrides the method, in the reading of any parser. It refuses too
 * much rather than too little: every `name` counts at any position, inside quotes too, and every value that begins with
 * an override's name and does not go on with another letter.
 *
 * - A value follows any number of `=`, quotes and blanks, and may have quotes and back-slashes in it.
 * - A line break may end the value or continue it: PHP takes a line without a colon as a continuation.
 * - The value may be written with percent-encoding (RFC 5987), continuations (RFC 2231) or encoded words (RFC 2047).
 *
 * @param header the lines of the header and those of the headers behind it, with their line breaks
 * @param withinLine whether it begins far into a line
 */
export function headerNamesOverride(header: string, withinLine = false): boolean {
  const text = header.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const mayEndAnywhere = withinLine || text.split("\n").some(({ length }) => length >= longLine);
  const sections: [number, string][] = [];
  for (const { index } of text.matchAll(/(?<![a-z0-9_-])n\n*a\n*m\n*e/gi)) {
    const parameter = readParameter(text, index);
    if (parameter === undefined) continue;
    if (beginsOverride(parameter.rest, mayEndAnywhere)) return true;
    if (parameter.section !== undefined) sections.push([parameter.section, firstWord(parameter.rest)]);
  }
  const whole = sections.toSorted(([a], [b]) => a - b).map(([, value]) => value);
  return beginsOverride(whole.join("").slice(0, maxValue), mayEndAnywhere);
}

/** Reads `*0*=` and the like behind `name`, and what follows it. */
function readParameter(
  text: string,
  from: number,
): { readonly section: number | undefined; readonly rest: string } | undefined {
  const [head, mark] = /^n\n*a\n*m\n*e([*\d\n]{0,9})[\s"'\\]{0,64}/i.exec(text.slice(from, from + 96)) ?? [];
  if (head === undefined || text.charAt(from + head.length) !== "=") return undefined;
  let at = from + head.length;
  while (/[=\s]/.test(text.charAt(at))) at += 1;
  const [, section] = /^\*?(\d{1,4})/.exec(mark?.replaceAll("\n", "") ?? "") ?? [];
  return { section: section === undefined ? undefined : Number(section), rest: text.slice(at, at + maxValue) };
}

/** A value up to the end that most readers see. */
function firstWord(rest: string): string {
  const quote = /^["']/.exec(rest)?.[0];
  const inner = quote === undefined ? rest : rest.slice(1);
  const end = quote === undefined ? inner.search(/[;,\s]/) : inner.indexOf(quote);
  return end === -1 ? inner : inner.slice(0, end);
}

function beginsOverride(value: string, mayEndAnywhere: boolean): boolean {
  // RFC 5987: the character set and the language come before the text.
  const extended = value.replace(/^[^']*'[^']*'/, "");
  return [value, percentDecoded(value), percentDecoded(extended), encodedWord(value)].some((text) =>
    overrideStart(mayEndAnywhere).test(text),
  );
}

function percentDecoded(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Decodes a leading encoded word; other text is returned as it is. */
function encodedWord(text: string): string {
  const [, encoding, encoded = ""] = /^["'\\]*=\?[^?]*\?([bq])\?([^?]*)/i.exec(text) ?? [];
  if (encoding === undefined) return text;
  if (encoding.toLowerCase() === "b") return Buffer.from(encoded, "base64").toString("latin1");
  return percentDecoded(encoded.replaceAll("_", " ").replaceAll("=", "%"));
}
