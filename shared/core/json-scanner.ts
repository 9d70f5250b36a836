import { JsonLevels } from "./json-levels.ts";
import {
  afterBackslash,
  endsPlainText,
  isWholeNumber,
  literalOf,
  nextEscapeState,
  nextNumberState,
} from "./json-token.ts";

/** The states between two tokens: what may come next. White space may come in each of them. */
const [value, valueOrEnd, name, nameOrEnd, colonNext, commaOrEnd, nothing] = [0, 1, 2, 3, 4, 5, 6];

/** The token that the next byte belongs to. */
const [none, text, number, literal] = [0, 1, 2, 3];

const [space, tab, lf, cr, quote, comma, colon] = [0x20, 0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Is called for each member of the root object, in order; offsets count the bytes of all chunks. */
export interface MemberListener {
  /** The name has ended; from its opening quote to the byte after its closing quote. */
  name(start: number, end: number): void;
  /**
   * The value has ended; from its first byte to the byte after its last.
   *
   * @param closing the bracket that ends an object or a list, else 0
   */
  value(start: number, end: number, closing: number): void;
}

/**
 * Scans a JSON text (RFC 8259, in UTF-8) in chunks, in one pass, without a tree and without recursion. It accepts exactly
 * what `JSON.parse` accepts of the decoded text: bytes that are not UTF-8 are allowed within strings, and a byte order
 * mark is not.
 */
export class JsonScanner {
  readonly #listener: MemberListener | undefined;
  #failed = false;
  #expected = value;
  #token = none;
  #inName = false;
  /** Within the token: of a string, a number or a literal. */
  #state = 0;
  #literal: Uint8Array = new Uint8Array();
  readonly #levels = new JsonLevels();
  /** The root object and no other level is open. */
  #inRoot = false;
  #isObject = false;
  /** Of the chunk's first byte. */
  #offset = 0;
  /** Of the last name or value of the root object that has begun. */
  #start = 0;

  constructor(listener?: MemberListener) {
    this.#listener = listener;
  }

  /** The most levels of objects and lists so far; `[[]]` has two. */
  get deepest(): number {
    return this.#levels.deepest;
  }

  /** Whether the root is an object, once its first byte was read. */
  get isObject(): boolean {
    return this.#isObject;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Whether the bytes so far are a whole JSON text. */
  isWhole(): boolean {
    if (this.#failed) return false;
    return (
      this.#expected === nothing || (this.#levels.depth === 0 && this.#token === number && isWholeNumber(this.#state))
    );
  }

  /** The offset at which a name or a value that is no object or list has begun in the root object and has not ended. */
  get openStart(): number | undefined {
    return this.#inRoot && this.#token !== none ? this.#start : undefined;
  }

  take(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && !this.#failed; ) {
      if (this.#token === none) at = this.#betweenTokens(chunk, at);
      else if (this.#token === text) at = this.#inText(chunk, at);
      else if (this.#token === number) at = this.#inNumber(chunk, at);
      else at = this.#inLiteral(chunk, at);
    }
    this.#offset += chunk.length;
  }

  /** @returns where the next token has begun, behind its first byte */
  #betweenTokens(chunk: Uint8Array, from: number): number {
    let expected = this.#expected;
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === space || byte === lf || byte === cr || byte === tab) continue;
      if (byte === comma) {
        if (expected !== commaOrEnd) return this.#fail(chunk);
        expected = this.#levels.inObject ? name : value;
      } else if (byte === colon) {
        if (expected !== colonNext) return this.#fail(chunk);
        expected = value;
      } else if (byte === closeBrace || byte === closeBracket) {
        const isObject = byte === closeBrace;
        const mayEnd = expected === commaOrEnd || expected === (isObject ? nameOrEnd : valueOrEnd);
        if (!mayEnd || isObject !== this.#levels.inObject || this.#levels.depth === 0) return this.#fail(chunk);
        expected = this.#close(at + 1, byte);
      } else if (expected === name || expected === nameOrEnd) {
        if (byte !== quote) return this.#fail(chunk);
        this.#inName = true;
        return this.#begin(text, at);
      } else if (expected !== value && expected !== valueOrEnd) return this.#fail(chunk);
      else if (byte === openBrace || byte === openBracket) expected = this.#open(byte === openBrace, at);
      else return this.#beginScalar(at, byte);
    }
    this.#expected = expected;
    return chunk.length;
  }

  #beginScalar(at: number, byte: number): number {
    if (byte === quote) {
      this.#inName = false;
      return this.#begin(text, at);
    }
    const word = literalOf(byte);
    if (word === undefined) {
      this.#begin(number, at);
      return at;
    }
    this.#literal = word;
    this.#begin(literal, at);
    this.#state = 1;
    return at + 1;
  }

  #begin(token: number, at: number): number {
    if (this.#inRoot) this.#start = this.#offset + at;
    this.#token = token;
    this.#state = 0;
    return at + 1;
  }

  #open(isObject: boolean, at: number): number {
    if (this.#inRoot) this.#start = this.#offset + at;
    if (this.#levels.depth === 0) this.#isObject = isObject;
    this.#levels.open(isObject);
    this.#inRoot = isObject && this.#levels.depth === 1;
    return isObject ? nameOrEnd : valueOrEnd;
  }

  #close(end: number, closing: number): number {
    this.#levels.close();
    this.#inRoot = this.#levels.inObject && this.#levels.depth === 1;
    this.#endValue(end, closing);
    return this.#expected;
  }

  #inText(chunk: Uint8Array, from: number): number {
    let state = this.#state;
    for (let at = from; at < chunk.length; at++) {
      if (state === 0) {
        while (endsPlainText[chunk[at] ?? 0] === 0) at += 1;
        if (at >= chunk.length) break;
        const byte = chunk[at] ?? 0;
        if (byte === quote) {
          this.#endText(at + 1);
          return at + 1;
        }
        if (byte < space) return this.#fail(chunk);
        state = afterBackslash;
      } else {
        const next = nextEscapeState(state, chunk[at] ?? 0);
        if (next === undefined) return this.#fail(chunk);
        state = next;
      }
    }
    this.#state = state;
    return chunk.length;
  }

  #inNumber(chunk: Uint8Array, from: number): number {
    let state = this.#state;
    let at = from;
    for (; at < chunk.length; at++) {
      const next = nextNumberState(state, chunk[at] ?? 0);
      if (next === 0) break;
      state = next;
    }
    this.#state = state;
    if (at === chunk.length) return at;
    if (!isWholeNumber(state)) return this.#fail(chunk);
    this.#token = none;
    this.#endValue(at);
    return at;
  }

  #inLiteral(chunk: Uint8Array, from: number): number {
    let at = from;
    for (; at < chunk.length && this.#state < this.#literal.length; at++) {
      if (chunk[at] !== this.#literal[this.#state]) return this.#fail(chunk);
      this.#state += 1;
    }
    if (this.#state === this.#literal.length) {
      this.#token = none;
      this.#endValue(at);
    }
    return at;
  }

  #endText(end: number): void {
    this.#token = none;
    if (!this.#inName) this.#endValue(end);
    else {
      this.#expected = colonNext;
      if (this.#inRoot) this.#listener?.name(this.#start, this.#offset + end);
    }
  }

  #endValue(end: number, closing = 0): void {
    this.#expected = this.#levels.depth === 0 ? nothing : commaOrEnd;
    if (this.#inRoot) this.#listener?.value(this.#start, this.#offset + end, closing);
  }

  #fail(chunk: Uint8Array): number {
    this.#failed = true;
    return chunk.length;
  }
}
