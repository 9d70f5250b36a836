/** Enough for any test; the oldest are forgotten beyond it. */
const remembered = 2_000;

/** What was created, changed and deleted for one account of a vendor. Items are JSON source text. */
export class ResourceStore {
  readonly #created = new Map<string, Map<string, string>>();
  readonly #replaced = new Set<string>();
  readonly #gone = new Set<string>();

  /** Puts an item into the collection at `path`; a deleted one of that id is there again. */
  put(path: string, id: string, item: string): void {
    const items = this.#created.get(path) ?? new Map<string, string>();
    items.delete(id);
    items.set(id, item);
    const oldest = items.keys().next().value;
    if (items.size > remembered && oldest !== undefined) items.delete(oldest);
    this.#created.set(path, items);
    this.#gone.delete(`${path}/${id}`);
  }

  get(path: string, id: string): string | undefined {
    return this.#created.get(path)?.get(id);
  }

  /** Forgets the collection's items, and the vendor's own examples of it too. */
  empty(path: string): void {
    this.#created.delete(path);
    this.#replaced.add(path);
  }

  remove(path: string, id: string): void {
    this.#created.get(path)?.delete(id);
    this.#gone.add(`${path}/${id}`);
  }

  /** Whether the thing at `path`, or one that it belongs to, was deleted. */
  isGone(path: string): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (this.#gone.has(path.slice(0, end))) return true;
    }
    return false;
  }

  /** What was added to the collection at `path`, oldest first. */
  added(path: string): readonly string[] {
    return [...(this.#created.get(path)?.values() ?? [])];
  }

  /** Whether the vendor's own examples still belong to the collection. */
  keepsExamples(path: string): boolean {
    return !this.#replaced.has(path);
  }
}
