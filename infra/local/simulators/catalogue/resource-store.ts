/** Enough for any test; beyond it the oldest are removed. */
const maxStored = 2_000;

/** What was created, changed and deleted for one account of a vendor. Items are JSON source text. */
export class ResourceStore {
  readonly #created = new Map<string, Map<string, string>>();
  readonly #replaced = new Set<string>();
  readonly #gone = new Set<string>();

  /** Stores an item in the collection at `path`; a deleted item with that id exists again. */
  put(path: string, id: string, item: string): void {
    const items = this.#created.get(path) ?? new Map<string, string>();
    items.delete(id);
    items.set(id, item);
    const oldest = items.keys().next().value;
    if (items.size > maxStored && oldest !== undefined) items.delete(oldest);
    this.#created.set(path, items);
    this.#gone.delete(`${path}/${id}`);
  }

  get(path: string, id: string): string | undefined {
    return this.#created.get(path)?.get(id);
  }

  /** Removes the collection's items, and the examples of the document. */
  empty(path: string): void {
    this.#created.delete(path);
    this.#replaced.add(path);
  }

  remove(path: string, id: string): void {
    this.#created.get(path)?.delete(id);
    this.#gone.add(`${path}/${id}`);
  }

  /** Whether the resource at `path`, or a parent of it, was deleted. */
  isGone(path: string): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (this.#gone.has(path.slice(0, end))) return true;
    }
    return false;
  }

  /** The items that were added to the collection at `path`, oldest first. */
  added(path: string): readonly string[] {
    return [...(this.#created.get(path)?.values() ?? [])];
  }

  /** Whether the collection still has the examples of the document. */
  keepsExamples(path: string): boolean {
    return !this.#replaced.has(path);
  }
}

/** One store for each account: a connection, or a tenant. */
export class ResourceStores {
  readonly #stores = new Map<string, ResourceStore>();

  of(account: string): ResourceStore {
    const store = this.#stores.get(account) ?? new ResourceStore();
    this.#stores.set(account, store);
    return store;
  }
}
