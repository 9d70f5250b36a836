/** The objects and lists that are open at a place of a JSON text, however many. */
export class JsonLevels {
  /** 1 for each open object, 0 for each open list. */
  #kinds = new Uint8Array(64);
  #depth = 0;
  #deepest = 0;
  /** Whether the innermost open level is an object. */
  inObject = false;

  get depth(): number {
    return this.#depth;
  }

  /** The most that were open at once. */
  get deepest(): number {
    return this.#deepest;
  }

  open(isObject: boolean): void {
    if (this.#depth === this.#kinds.length) {
      const grown = new Uint8Array(this.#depth * 2);
      grown.set(this.#kinds);
      this.#kinds = grown;
    }
    this.#kinds[this.#depth] = isObject ? 1 : 0;
    this.#depth += 1;
    if (this.#depth > this.#deepest) this.#deepest = this.#depth;
    this.inObject = isObject;
  }

  close(): void {
    this.#depth -= 1;
    this.inObject = this.#depth > 0 && this.#kinds[this.#depth - 1] === 1;
  }
}
