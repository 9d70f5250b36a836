import { isWholeNumber, type NumberState, nextNumberState } from "./json-number.ts";
import { nextStringState, type StringState } from "./json-string.ts";

/** In levels. Vendors' answers have less than a tenth of it. */
const maxDepth = 256;

const [quote, comma, colon] = [0x22, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** What may come next, outside of a token. `end`: nothing but white space. */
type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end" | "end";

/** The token that a byte belongs to; a name is a string too. */
type Token = "string" | "number" | "literal";

/** The position of a byte: `depth` counts the enclosing objects and lists; a bracket belongs to what encloses it. */
export interface JsonPlace {
  readonly depth: number;
  readonly part: "name" | "value" | "structure";
}

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text)];
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const literals: ReadonlyMap<number, readonly number[]> = new Map(
  ["true", "false", "null"].map((word) => [word.charCodeAt(0), bytesOf(word)] as const),
);

/**
 * Checks a JSON text (RFC 8259, in UTF-8) byte by byte, in constant memory and without recursion. It accepts what
 * `JSON.parse` accepts, up to 256 levels deep.
 */
export class JsonTextCheck {
  #failed = false;
  #expected: Expected = "value";
  #token: Token | undefined;
  #inName = false;
  #string: StringState = 0;
  #number: NumberState | undefined;
  #literal: readonly number[] = [];
  #literalAt = 0;
  /** For each level whether it is an object. */
  readonly #levels: boolean[] = [];

  /** Reads the next byte. @returns its position; `undefined` for white space between tokens and after a failure */
  take(byte: number): JsonPlace | undefined {
    if (this.#failed) return undefined;
    if (this.#token === "number") {
      const next = nextNumberState(this.#number, byte);
      if (next !== undefined) {
        this.#number = next;
        return this.#place("value");
      }
      if (this.#number === undefined || !isWholeNumber(this.#number)) return this.#fail();
      this.#endValue();
    }
    if (this.#token === "string") return this.#takeInString(byte);
    if (this.#token === "literal") {
      if (byte !== this.#literal[this.#literalAt++]) return this.#fail();
      if (this.#literalAt === this.#literal.length) this.#endValue();
      return this.#place("value");
    }
    return isSpace(byte) ? undefined : this.#takeOutside(byte);
  }

  /** Whether the bytes so far are a whole JSON text. */
  isWhole(): boolean {
    if (this.#failed) return false;
    const number = this.#token === "number" && this.#number !== undefined && isWholeNumber(this.#number);
    return this.#expected === "end" || (number && this.#levels.length === 0);
  }

  #takeInString(byte: number): JsonPlace | undefined {
    const place = this.#place(this.#inName ? "name" : "value");
    const next = nextStringState(this.#string, byte);
    if (next === undefined) return this.#fail();
    if (next !== "end") this.#string = next;
    else if (this.#inName) {
      this.#token = undefined;
      this.#expected = "colon";
    } else this.#endValue();
    return place;
  }

  #takeOutside(byte: number): JsonPlace | undefined {
    const expected = this.#expected;
    const isObject = this.#levels.at(-1) === true;
    if (byte === comma && expected === "comma-or-end") {
      this.#expected = isObject ? "name" : "value";
      return this.#place("structure");
    }
    if (byte === colon && expected === "colon") {
      this.#expected = "value";
      return this.#place("structure");
    }
    if (byte === closeBrace || byte === closeBracket) {
      const mayEnd = expected === "comma-or-end" || expected === (isObject ? "name-or-end" : "value-or-end");
      if (!mayEnd || isObject !== (byte === closeBrace)) return this.#fail();
      this.#levels.pop();
      this.#endValue();
      return this.#place("structure");
    }
    if (expected === "name" || expected === "name-or-end") {
      if (byte !== quote) return this.#fail();
      this.#inName = true;
      return this.#begin("string", "name");
    }
    if (expected !== "value" && expected !== "value-or-end") return this.#fail();
    return this.#beginValue(byte);
  }

  #beginValue(byte: number): JsonPlace | undefined {
    this.#inName = false;
    if (byte === quote) return this.#begin("string", "value");
    if (byte === openBrace || byte === openBracket) {
      if (this.#levels.length >= maxDepth) return this.#fail();
      const place = this.#place("value");
      this.#levels.push(byte === openBrace);
      this.#expected = byte === openBrace ? "name-or-end" : "value-or-end";
      return place;
    }
    const literal = literals.get(byte);
    if (literal !== undefined) {
      [this.#literal, this.#literalAt] = [literal, 1];
      return this.#begin("literal", "value");
    }
    this.#number = nextNumberState(undefined, byte);
    return this.#number === undefined ? this.#fail() : this.#begin("number", "value");
  }

  #begin(token: Token, part: "name" | "value"): JsonPlace {
    this.#token = token;
    return this.#place(part);
  }

  #endValue(): void {
    this.#token = undefined;
    this.#expected = this.#levels.length === 0 ? "end" : "comma-or-end";
  }

  #place(part: JsonPlace["part"]): JsonPlace {
    return { depth: this.#levels.length, part };
  }

  #fail(): undefined {
    this.#failed = true;
  }
}
