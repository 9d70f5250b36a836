/** Characters that Unicode lets a reader ignore, such as a zero-width space or a soft hyphen. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** Encodings of ASCII in more bytes than it has (RFC 3629, section 3 forbids them; old decoders take them). */
const overlong = /[\xc0\xc1]|\xe0[\x80-\x9f]|\xf0[\x80-\x8f]/;

/** Each round undoes one more layer of compatibility characters around escapes; legitimate paths have at most one. */
const rounds = 4;

/**
 * Decodes a percent-encoded segment as the most lenient reader does: repeatedly, and with characters replaced by their
 * compatibility forms (NFKC: a fullwidth full stop is a full stop). IIS also decodes `%u002f`.
 *
 * @returns `undefined` where the bytes hold ASCII in an overlong form
 */
export function foldedText(segment: string): string | undefined {
  if (/^[\w.~-]*$/.test(segment)) return segment;
  let text = segment;
  for (let round = 0; round < rounds; round++) {
    const read = readBytes(text);
    if (read === undefined) return undefined;
    const folded = read.normalize("NFKC").replace(ignorable, "");
    if (folded === text) break;
    text = folded;
  }
  return text;
}

function readBytes(text: string): string | undefined {
  if (!text.includes("%")) return text;
  const bytes = decodeAll(Buffer.from(text, "utf8").toString("latin1"));
  if (overlong.test(bytes)) return undefined;
  const read = Buffer.from(bytes, "latin1").toString("utf8");
  return read.replaceAll(/%u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Decodes until no escape is left. An escape that results from other escapes is found when its last character is
 * appended, so that a text of many layers takes linear time.
 */
function decodeAll(text: string): string {
  const decoded: string[] = [];
  for (const char of text) {
    decoded.push(char);
    for (let hex = escapeAtEnd(decoded); hex !== undefined; hex = escapeAtEnd(decoded)) {
      decoded.splice(-3, 3, String.fromCharCode(Number.parseInt(hex, 16)));
    }
  }
  return decoded.join("");
}

function escapeAtEnd(chars: readonly string[]): string | undefined {
  if (chars.at(-3) !== "%") return undefined;
  const hex = `${chars.at(-2)}${chars.at(-1)}`;
  return /^[0-9a-f]{2}$/i.test(hex) ? hex : undefined;
}
