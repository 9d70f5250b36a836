import { maxJsonDepth } from "../core/json-depth.ts";
import { JsonScanner } from "../core/json-scanner.ts";
import { outlineLimits } from "../core/short-members.ts";

const { valueBytes, nameBytes } = outlineLimits;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** Reads a JSON text in chunks without buffering it. */
export interface JsonOutline {
  take(chunk: Uint8Array): void;
  /**
   * The root object with its members in order, also repeated ones: objects and lists are empty, values of more than
   * 1 KiB are `"…"`. `undefined` for anything but one strict JSON object in UTF-8, and for too many members.
   */
  text(): string | undefined;
}

/**
 * Collects the scalar members of a JSON text's root object and checks the whole text on the way: there is an outline
 * only of a text that `JSON.parse` accepts and that is at most 256 levels deep. A leading byte order mark is skipped.
 */
export function jsonOutline(): JsonOutline {
  const members: string[] = [];
  let [marks, taken, size] = [0, 0, 0];
  let name: string | undefined;
  const tokens = new TokenBytes();
  const scanner = new JsonScanner({
    name: (start, end) => {
      name = tokens.text(start, end, nameBytes);
    },
    value: (start, end, closing) => {
      if (name === undefined) return;
      const value = closing === 0 ? (tokens.text(start, end, valueBytes) ?? '"…"') : emptied(closing);
      if (size <= outlineLimits.length) members.push(`${name}:${value}`);
      size += name.length + 1 + value.length;
    },
  });
  const failed = (): boolean =>
    scanner.failed || scanner.deepest > maxJsonDepth || size > outlineLimits.length || (marks !== 0 && marks !== 3);
  return {
    take(chunk) {
      let from = 0;
      while (taken === marks && marks < 3 && from < chunk.length && chunk[from] === byteOrderMark[marks]) {
        [marks, taken, from] = [marks + 1, taken + 1, from + 1];
      }
      taken += chunk.length - from;
      if (taken > marks && failed()) return;
      const rest = chunk.subarray(from);
      tokens.chunk = rest;
      scanner.take(rest);
      tokens.keep(scanner.openStart);
    },
    text: () => (failed() || !scanner.isObject || !scanner.isWhole() ? undefined : `{${members.join(",")}}`),
  };
}

const closeBrace = 0x7d;
const emptied = (closing: number): string => (closing === closeBrace ? "{}" : "[]");

/** The bytes of the last names and values that were scanned, also of those that began in an earlier chunk. */
class TokenBytes {
  #chunk: Uint8Array = new Uint8Array();
  #offset = 0;
  /** The beginning of a token that has not ended within its chunk, and where it began. */
  #kept: Buffer = Buffer.alloc(0);
  #keptFrom = 0;

  /** The next chunk. */
  set chunk(chunk: Uint8Array) {
    this.#offset += this.#chunk.length;
    this.#chunk = chunk;
  }

  /** The text between two offsets, the last of them in this chunk; `undefined` when it has more bytes than that. */
  text(start: number, end: number, maxBytes: number): string | undefined {
    return end - start > maxBytes ? undefined : this.#bytes(start, end).toString("utf8");
  }

  /** Keeps the beginning of a token that goes on in the next chunk, up to the longest that is read. */
  keep(start: number | undefined): void {
    if (start === undefined) return;
    this.#kept = this.#bytes(start, Math.min(this.#offset + this.#chunk.length, start + valueBytes));
    this.#keptFrom = start;
  }

  #bytes(start: number, end: number): Buffer {
    const here = this.#chunk.subarray(Math.max(0, start - this.#offset), Math.max(0, end - this.#offset));
    if (start >= this.#offset) return Buffer.from(here);
    return Buffer.concat([this.#kept.subarray(start - this.#keptFrom, end - this.#keptFrom), here]);
  }
}
