/** The type of a JSON value. */
export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/**
 * One value of a valid JSON text. Its parts are found lazily, one level at a time and without recursion, so that the
 * depth and the size of the rest cost nothing.
 */
export class JsonNode {
  /** Latin-1: one character for each byte. */
  readonly #text: string;
  readonly type: JsonType;
  /** Of the value's first byte. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;

  /** @param offset where the value begins, without white space */
  constructor(text: string, offset: number) {
    this.#text = text;
    this.offset = offset;
    this.type = typeAt(text, offset);
    this.length = endOfValue(text, offset) - offset;
  }

  /** The value of a text, number, boolean or null; `undefined` for an object or an array. */
  get value(): string | number | boolean | null | undefined {
    if (this.type === "object" || this.type === "array") return undefined;
    const raw = this.#text.slice(this.offset, this.offset + this.length);
    return JSON.parse(Buffer.from(raw, "latin1").toString("utf8")) as string | number | boolean | null;
  }

  /** The elements of an array, or the alternating names and values of an object; empty for any other value. */
  parts(): readonly JsonNode[] {
    if (this.type !== "object" && this.type !== "array") return [];
    const parts: JsonNode[] = [];
    const end = this.offset + this.length - 1;
    for (let at = afterSeparators(this.#text, this.offset + 1); at < end; ) {
      const part = new JsonNode(this.#text, at);
      parts.push(part);
      at = afterSeparators(this.#text, at + part.length);
    }
    return parts;
  }
}

/** The root of a JSON text that `JSON.parse` accepts. */
export function rootOf(text: string): JsonNode {
  return new JsonNode(text, afterSeparators(text, 0));
}

function typeAt(text: string, offset: number): JsonType {
  switch (text.charAt(offset)) {
    case "{":
      return "object";
    case "[":
      return "array";
    case '"':
      return "string";
    case "t":
    case "f":
      return "boolean";
    case "n":
      return "null";
    default:
      return "number";
  }
}

/** The next place that is neither white space, comma nor colon: in a valid text, the next value or closing bracket. */
function afterSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n,:".includes(text.charAt(at))) at += 1;
  return at;
}

function endOfValue(text: string, offset: number): number {
  const first = text.charCodeAt(offset);
  if (first === quote) return endOfString(text, offset);
  if (first !== openBrace && first !== openBracket) return endOfWord(text, offset);
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at) - 1;
    else if (code === openBrace || code === openBracket) depth += 1;
    else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function endOfString(text: string, offset: number): number {
  let at = offset + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}

function endOfWord(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !" \t\r\n,:]}".includes(text.charAt(at))) at += 1;
  return at;
}
