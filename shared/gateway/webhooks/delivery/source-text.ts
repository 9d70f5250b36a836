/** A text that was read from another one, with the place of each of its characters in the original. */
export interface SourceText {
  readonly text: string;
  /** By index in `text`; one more for its end. */
  readonly starts: readonly number[];
  /** In characters: an escape at the end that is not complete. */
  readonly openEscape: number;
}

/** A URL in JSON in JSON. */
const maxLevels = 3;

const escapeSequence =
  /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x0*([0-9a-f]{1,4});|&#0*(\d{1,5});|&(quot|apos|amp|lt|gt);|\\([^ux])/iy;
const openAtEnd = /(?:%[0-9a-f]?|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|&#?[a-z0-9]{0,8})$/i;
const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };

/** A text as readers of it may see it: as it is, and with its escapes decoded once, twice and three times. */
export function textLevels(original: string): readonly SourceText[] {
  const levels = [plain(original)];
  for (let last = levels[0]; last !== undefined && levels.length <= maxLevels; ) {
    const decoded = decode(last);
    if (decoded.text === last.text) break;
    levels.push(decoded);
    last = decoded;
  }
  return levels;
}

/** A text in the form in which texts are compared: in lower case, a plus as a blank, as forms write it. */
export function comparable(text: string): string {
  // By unit, so that the length stays.
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll("+", " ");
}

/** NUL, which UTF-16 has beside each ASCII character, is left out. */
function plain(original: string): SourceText {
  const starts: number[] = [];
  let text = "";
  for (let at = 0; at < original.length; at++) {
    if (original.charCodeAt(at) === 0) continue;
    starts.push(at);
    text += original.charAt(at);
  }
  starts.push(original.length);
  return sourceText(comparable(text), starts);
}

function decode({ text, starts }: SourceText): SourceText {
  const decodedStarts: number[] = [];
  let decoded = "";
  for (let at = 0; at < text.length; ) {
    escapeSequence.lastIndex = at;
    const match = escapeSequence.exec(text);
    decodedStarts.push(starts[at] ?? 0);
    decoded += match === null ? text.charAt(at) : characterOf(match);
    at += match === null ? 1 : match[0].length;
  }
  decodedStarts.push(starts[text.length] ?? 0);
  return sourceText(comparable(decoded), decodedStarts);
}

function sourceText(text: string, starts: readonly number[]): SourceText {
  return { text, starts, openEscape: openAtEnd.exec(text.slice(-12))?.[0].length ?? 0 };
}

function characterOf([, percent, unicode, hex, htmlHex, htmlDecimal, name, plainEscape]: RegExpExecArray): string {
  const code = percent ?? unicode ?? hex ?? htmlHex;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (htmlDecimal !== undefined) return String.fromCharCode(Number(htmlDecimal));
  return name === undefined ? (plainEscape ?? "") : (named[name.toLowerCase()] ?? "");
}
