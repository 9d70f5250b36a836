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

/** The resources of one kind by id: those that were created, and the examples until they are removed. */
export class Collection {
  readonly #items = new Map<string, Entity | undefined>();
  readonly #example: ((id: string) => Entity) | undefined;

  /**
   * @param example the resource of a placeholder; without it placeholders are unknown
   * @param examples resources that exist from the start
   */
  constructor(example?: (id: string) => Entity, examples: ReadonlyMap<string, Entity> = new Map()) {
    this.#example = example;
    for (const [id, entity] of examples) this.#items.set(id, entity);
  }

  find(id: string): Entity | undefined {
    if (this.#items.has(id)) return this.#items.get(id);
    return this.#example && isPlaceholder(id) ? this.#example(id) : undefined;
  }

  /** Whether it was created, changed or is an example from the start. */
  has(id: string): boolean {
    return this.#items.get(id) !== undefined;
  }

  /** @throws Refusal 404 when there is none */
  get(id: string): Entity {
    const found = this.find(id);
    if (found === undefined) throw notFound();
    return found;
  }

  put(id: string, entity: Entity): Entity {
    this.#items.set(id, entity);
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
    this.#items.set(id, undefined);
    return found;
  }

  clear(): void {
    for (const id of this.#items.keys()) this.#items.set(id, undefined);
  }

  /** Oldest first. */
  list(): readonly Entity[] {
    return [...this.#items.values()].filter((one) => one !== undefined);
  }
}
