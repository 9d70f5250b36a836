import { spellingsOfSecrets } from "./secret-spellings.ts";
import { type SourceText, textLevels } from "./source-text.ts";

/** In bytes of UTF-8: what is stored and shown of an answer. */
const maxShownBytes = 1_024;

/** In characters: the beginning of a value at the end of what was read may go on behind it. */
const minCut = 4;

/** A part of the answer's text that is masked: from `start` up to `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The beginning of an endpoint's answer as text, 1 KiB at most. A character that is incomplete at its end is left out, and
 * bytes that are no UTF-8 become U+FFFD.
 *
 * An endpoint may echo what it was sent: values of the partner's headers become `***`, in any letter case, escaped up to
 * three times (JSON, URL, HTML), in base64, in hex, and where they are cut at the end. They are looked for before the text
 * is cut to what is shown.
 *
 * @param answer all that was read of it, more than is shown
 * @param secrets values of the headers that the partner set
 */
export function responseSnippet(answer: Uint8Array, secrets: readonly string[]): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(answer, { stream: true });
  const spellings = spellingsOfSecrets(secrets);
  if (spellings.length === 0) return shown(text);
  const levels = textLevels(text);
  const ranges = levels.flatMap((level) => spellings.flatMap((spelling) => rangesOf(level, spelling)));
  return shown(masked(text, ranges));
}

function rangesOf(level: SourceText, spelling: string): readonly Range[] {
  const { text, starts } = level;
  const ranges: Range[] = [];
  const add = (from: number, to: number): void => {
    ranges.push({ start: starts[from] ?? 0, end: starts[to] ?? 0 });
  };
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
    add(at, at + spelling.length);
  }
  // An escape that is cut at the end is not a part of the value yet.
  for (const end of [text.length, text.length - level.openEscape]) {
    const cut = maxCut(text.slice(0, end), spelling);
    if (cut >= minCut) add(end - cut, text.length);
  }
  return ranges;
}

/** The length of the largest end of the text that begins the spelling, in linear time (Knuth, Morris and Pratt). */
function maxCut(text: string, spelling: string): number {
  const failure = [0];
  const next = (matched: number, char: string): number => {
    let length = matched;
    while (length > 0 && spelling.charAt(length) !== char) length = failure[length - 1] ?? 0;
    return spelling.charAt(length) === char ? length + 1 : 0;
  };
  for (let at = 1; at < spelling.length; at++) failure.push(next(failure[at - 1] ?? 0, spelling.charAt(at)));
  let matched = 0;
  for (const char of text.slice(-(spelling.length - 1))) matched = next(matched, char);
  return matched;
}

function masked(text: string, ranges: readonly Range[]): string {
  let [result, from] = ["", 0];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (start >= from) result += `${text.slice(from, start)}***`;
    from = Math.max(from, end);
  }
  return result + text.slice(from);
}

function shown(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxShownBytes) return text;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, maxShownBytes), { stream: true });
}
