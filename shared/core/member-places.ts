import type { MemberListener } from "./json-scanner.ts";
import type { Span } from "./json-span.ts";

/** The members of a root object by position, in order, also repeated ones; very many of them take little memory. */
export class MemberPlaces implements MemberListener {
  /** Of each member: start and end of its name, start and end of its value. */
  #offsets = new Int32Array(64);
  #length = 0;

  get count(): number {
    return this.#length >> 2;
  }

  name(start: number, end: number): void {
    this.#add(start, end);
  }

  value(start: number, end: number): void {
    this.#add(start, end);
  }

  /** With its quotes. */
  nameOf(index: number): Span {
    return this.#spanAt(index * 4);
  }

  valueOf(index: number): Span {
    return this.#spanAt(index * 4 + 2);
  }

  #spanAt(at: number): Span {
    return { start: this.#offsets[at] ?? 0, end: this.#offsets[at + 1] ?? 0 };
  }

  #add(start: number, end: number): void {
    if (this.#length === this.#offsets.length) {
      const grown = new Int32Array(this.#length * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    this.#offsets[this.#length] = start;
    this.#offsets[this.#length + 1] = end;
    this.#length += 2;
  }
}
