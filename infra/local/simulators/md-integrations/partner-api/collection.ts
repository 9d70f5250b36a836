import type { Entity } from "./entity.ts";
import { notFound } from "./refusal.ts";

/** Enough for any test; beyond it the oldest are removed. */
const maxStored = 5_000;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids in the commands that partners copy from the gateway's OpenAPI document, and in its tests. */
const sampleIds: ReadonlySet<string> = new Set([
  "6e54313e-2e7e-4716-b343-169441b5388c",
  "5f1d9a60-0c0e-4b52-9c1e-000000000001",
]);

/** The vendor's ids are UUIDs. An id of another form is a placeholder, for which the example resource exists. */
const isPlaceholder = (id: string): boolean => !uuid.test(id) || sampleIds.has(id.toLowerCase());

/** A resource from a time on, in epoch milliseconds; `undefined` where it was removed. */
interface Version {
  readonly at: number;
  readonly entity: Entity | undefined;
}

/** A read that lags needs the versions of its time. */
const keptVersions = 5;

/** The resources of one kind by id: those that were created, and the examples until they are removed. */
export class Collection {
  readonly #items = new Map<string, readonly Version[]>();
  readonly #example: (id: string) => Entity;
  readonly #until: () => number;

  /**
   * @param until the time until which the call that is answered sees what was written
   * @param example the resource of a placeholder
   * @param examples resources that exist from the start
   */
  constructor(until: () => number, example: (id: string) => Entity, examples: ReadonlyMap<string, Entity>) {
    this.#until = until;
    this.#example = example;
    for (const [id, entity] of examples) this.#items.set(id, [{ at: Number.NEGATIVE_INFINITY, entity }]);
  }

  find(id: string): Entity | undefined {
    const version = this.#version(id);
    if (version !== undefined) return version.entity;
    return isPlaceholder(id) ? this.#example(id) : undefined;
  }

  /** Whether it was created, changed or is an example from the start. */
  has(id: string): boolean {
    return this.#version(id)?.entity !== undefined;
  }

  /** @throws Refusal 404 when there is none */
  get(id: string): Entity {
    const found = this.find(id);
    if (found === undefined) throw notFound();
    return found;
  }

  put(id: string, entity: Entity): Entity {
    this.#write(id, entity);
    const oldest = this.#items.keys().next().value;
    if (this.#items.size > maxStored && oldest !== undefined) this.#items.delete(oldest);
    return entity;
  }

  /** @throws Refusal 404 when there is none */
  change(id: string, members: Entity): Entity {
    return this.put(id, { ...this.get(id), ...members });
  }

  /** @throws Refusal 404 when there is none */
  remove(id: string): Entity {
    const found = this.get(id);
    this.#write(id, undefined);
    return found;
  }

  clear(): void {
    for (const id of this.#items.keys()) this.#write(id, undefined);
  }

  /** Oldest first. */
  list(): readonly Entity[] {
    return [...this.#items.keys()].map((id) => this.#version(id)?.entity).filter((one) => one !== undefined);
  }

  #write(id: string, entity: Entity | undefined): void {
    const before = this.#items.get(id)?.slice(-keptVersions) ?? [];
    this.#items.set(id, [...before, { at: Date.now(), entity }]);
  }

  #version(id: string): Version | undefined {
    const until = this.#until();
    return this.#items.get(id)?.findLast(({ at }) => at <= until);
  }
}
