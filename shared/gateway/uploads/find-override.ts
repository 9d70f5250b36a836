import { multipartOverride } from "../calls/method-override.ts";

/** Longer than any line that a reader of forms takes for a part's header. */
const overlap = 16 * 1024;

const formField = /(^|&)\s*[_.]method(\[|\0|=|&|$)/;
const jsonMember = /"\s*[_.]method(\[[^"]*)?"\s*:/;

/**
 * Looks for a field that would change the method behind our back (see `method-override.ts`), in a body that comes in
 * pieces and is never held. Where it cannot tell a member of the root from one further in, it takes it for the worse.
 *
 * @returns tells of each piece, in order, whether such a field has come up
 */
export function overrideFinder(contentType: string): (chunk: Buffer) => boolean {
  const [pattern, plain] = readerOf(contentType);
  let before = "";
  return (chunk) => {
    const text = before + chunk.toString("latin1");
    before = text.slice(-overlap);
    return pattern.test(plain(text));
  };
}

function readerOf(contentType: string): readonly [RegExp, (text: string) => string] {
  if (/^multipart\/form-data/i.test(contentType)) return [multipartOverride, (text) => text];
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return [formField, (text) => decoded(text.replaceAll("+", " "), /%([0-9a-f]{2})/gi)];
  }
  return [jsonMember, (text) => decoded(text, /\\u00([0-9a-f]{2})/gi)];
}

function decoded(text: string, escapes: RegExp): string {
  return text.replace(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
