/** Enough for any test; beyond it the oldest are removed. */
const maxStored = 50_000;

/** An item from a time on, in epoch milliseconds; `undefined` where it was deleted. */
interface Version {
  readonly at: number;
  readonly item: string | undefined;
}

/** How what was written becomes visible to reads: `now` is the time of the reads, or of the writes themselves. */
export type Seen = "now" | "by-reads";

/** What was created, changed and deleted for one account of a vendor. Items are JSON source text. */
export class ResourceStore {
  readonly #items = new Map<string, Map<string, readonly Version[]>>();
  readonly #replaced = new Map<string, number>();
  readonly #visibleAfterMs: () => number;

  /** @param visibleAfterMs how long reads do not show what was written */
  constructor(visibleAfterMs: () => number = () => 0) {
    this.#visibleAfterMs = visibleAfterMs;
  }

  /** Stores an item in the collection at `path`; a deleted item with that id exists again. */
  put(path: string, id: string, item: string): void {
    this.#write(path, id, item);
  }

  get(path: string, id: string, seen: Seen = "now"): string | undefined {
    return this.#version(path, id, seen)?.item;
  }

  /** Removes the collection's items, and the examples of the document. */
  empty(path: string): void {
    // A copy: what is written goes to the end of the map, and would be met again.
    for (const id of [...(this.#items.get(path)?.keys() ?? [])]) this.#write(path, id, undefined);
    this.#replaced.set(path, Date.now());
  }

  remove(path: string, id: string): void {
    this.#write(path, id, undefined);
  }

  /** Whether the resource at `path`, or a parent of it, was deleted. */
  isGone(path: string, seen: Seen = "now"): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const whole = path.slice(0, end);
      const cut = whole.lastIndexOf("/");
      const version = this.#version(whole.slice(0, cut), whole.slice(cut + 1), seen);
      if (version !== undefined && version.item === undefined) return true;
    }
    return false;
  }

  /** The items that were added to the collection at `path`, oldest first. */
  added(path: string, seen: Seen = "now"): readonly string[] {
    const ids = [...(this.#items.get(path)?.keys() ?? [])];
    return ids.flatMap((id) => this.#version(path, id, seen)?.item ?? []);
  }

  /** Whether something was written under this id: its example in the document is not shown any more. */
  isWritten(path: string, id: string, seen: Seen = "now"): boolean {
    return this.#version(path, id, seen) !== undefined;
  }

  /** Whether the collection still has the examples of the document. */
  keepsExamples(path: string, seen: Seen = "now"): boolean {
    const at = this.#replaced.get(path);
    return at === undefined || at > this.#until(seen);
  }

  #write(path: string, id: string, item: string | undefined): void {
    const items = this.#items.get(path) ?? new Map<string, readonly Version[]>();
    const before = items.get(id) ?? [];
    items.delete(id);
    // A read that lags needs the versions of its time.
    items.set(id, [...before.slice(-5), { at: Date.now(), item }]);
    const oldest = items.keys().next().value;
    if (items.size > maxStored && oldest !== undefined) items.delete(oldest);
    this.#items.set(path, items);
  }

  #version(path: string, id: string, seen: Seen): Version | undefined {
    const until = this.#until(seen);
    return this.#items
      .get(path)
      ?.get(id)
      ?.findLast(({ at }) => at <= until);
  }

  #until(seen: Seen): number {
    return seen === "now" ? Number.POSITIVE_INFINITY : Date.now() - this.#visibleAfterMs();
  }
}

/** One store for each account: a connection, or a tenant. */
export class ResourceStores {
  readonly #stores = new Map<string, ResourceStore>();
  readonly #visibleAfterMs: () => number;

  constructor(visibleAfterMs: () => number = () => 0) {
    this.#visibleAfterMs = visibleAfterMs;
  }

  of(account: string): ResourceStore {
    const store = this.#stores.get(account) ?? new ResourceStore(this.#visibleAfterMs);
    this.#stores.set(account, store);
    return store;
  }
}
