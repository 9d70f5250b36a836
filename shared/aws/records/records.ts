import type { Clock } from "../../core/clock.ts";
import type { ObjectSchema } from "../../core/schema/structures.ts";
import { isBehind, type ListRange } from "../../gateway/model/list-range.ts";
import type { DueRecord } from "../../gateway/ports/due-index.ts";
import type { ListEntry, Listed } from "../../gateway/ports/listed.ts";
import { type ArrivalIndex, arrivalsOf } from "./arrivals-of.ts";
import { above, absent, all, any, atMost, type Condition, exists, is } from "./conditions.ts";
import type { Attributes, Item, Key } from "./item.ts";
import { isExpired, type Kind, type Layout, schemaVersion } from "./layout.ts";
import { mergeLists } from "./merge-lists.ts";
import type { Change, ReadOptions, Table } from "./table.ts";

/** A table of records that expire, and the clock that says when. */
export interface RecordTable {
  readonly table: Table;
  readonly clock: Clock;
}

type Name<Value> = (keyof Value & string) | keyof Layout | "pk" | "v";

/**
 * Records of one kind. A record that has expired is absent to every read and change; only `upsert`, which takes its
 * place, and `claimDue`, which takes it out of the way, act on it.
 *
 * An id of another kind is absent too: a role may be allowed to write items of some kinds alone, and an item of another
 * kind that is in a list must not be read as a record of this one. To write under such an id is a mistake of the code.
 *
 * `Hidden` are attributes that no reader is given.
 */
export class Records<Value extends object, Hidden extends object = object> {
  readonly #table: Table;
  readonly #clock: Clock;
  readonly #kind: Kind<Value>;

  constructor({ table, clock }: RecordTable, kind: Kind<Value>) {
    this.#table = table;
    this.#clock = clock;
    this.#kind = kind;
  }

  /** Epoch seconds, as `expiresAt` counts. */
  nowSeconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }

  /** The record has not expired. Changes imply it; a claim of due work does not. */
  isLive(): Condition<keyof Layout> {
    return any(absent("expiresAt"), above("expiresAt", this.nowSeconds()));
  }

  async find(id: string, { consistent }: Pick<ReadOptions, "consistent"> = {}): Promise<Value | undefined> {
    return await this.#read({ pk: id, sk: this.#kind.sk }, this.#kind.schema, undefined, undefined, consistent);
  }

  /** Reads some of its attributes alone. */
  async findPart<Part extends object>(id: string, part: ObjectSchema<Part>): Promise<Part | undefined> {
    return await this.#read({ pk: id, sk: this.#kind.sk }, part, part.names);
  }

  /** Reads several records of different ids together, some of their attributes alone; those that do not exist are missing. */
  async findMany<Part extends object>(ids: readonly string[], part: ObjectSchema<Part>): Promise<readonly Part[]> {
    const ours = ids.filter((id) => this.isId(id));
    const found = await this.#getMany(ours, part.names);
    return ours.flatMap((id, index) => this.#valid(id, found[index], part) ?? []);
  }

  /**
   * Puts a record where there is none, or in place of one that meets the condition.
   *
   * @returns `false` when there is another one
   */
  put(id: string, value: Value & Hidden, layout: Layout, orWhere?: Condition<Name<Value & Hidden>>): Promise<boolean> {
    const { [this.#kind.idAttribute ?? ""]: _, ...attributes } = value as Attributes;
    const item: Item = { ...this.#key(id), v: schemaVersion, ...attributes, ...layout };
    const free = [absent("pk"), atMost("expiresAt", this.nowSeconds())];
    return this.#table.put(item, any<string>(...free, ...(orWhere === undefined ? [] : [orWhere])));
  }

  /** Changes the record; `false` when there is none, or the condition does not hold. */
  async change(
    id: string,
    change: Change<Name<Value & Hidden>>,
    where: Condition<Name<Value & Hidden>>,
  ): Promise<boolean> {
    return (await this.#table.update(this.#key(id), change, this.#live(where))) !== undefined;
  }

  /** As `change`; returns the record as it is afterwards. */
  async changed(
    id: string,
    change: Change<Name<Value & Hidden>>,
    where: Condition<Name<Value & Hidden>>,
  ): Promise<Value | undefined> {
    return this.#value(id, await this.#table.update(this.#key(id), change, this.#live(where), true));
  }

  /** Makes the record or changes it, also one that has expired. */
  async upsert(
    id: string,
    { set, ...change }: Change<Name<Value & Hidden>>,
    where?: Condition<Name<Value & Hidden>>,
  ): Promise<Value | undefined> {
    const versioned = { ...change, set: { ...set, v: schemaVersion } };
    return this.#value(id, await this.#table.update(this.#key(id), versioned, where, true));
  }

  /**
   * Moves a due record's `dueAt`: of several schedulers that found it, one gets it. The index lags behind, so the claim
   * is on the record itself. One that has expired can be claimed too.
   *
   * @param until when it is due again, unless its handler finishes it before
   * @returns `undefined` when `dueAt` has changed meanwhile, or the further condition does not hold
   */
  async claimDue(
    { id, dueAt }: DueRecord,
    until: number,
    further: { readonly set?: Layout; readonly where?: Condition<Name<Value & Hidden>> } = {},
  ): Promise<Value | undefined> {
    const claim = all<string>(is("dueAt", dueAt), ...(further.where === undefined ? [] : [further.where]));
    const change = { set: { dueAt: until, ...further.set } };
    return this.#value(id, await this.#table.update(this.#key(id), change, claim, true));
  }

  /**
   * Takes the record off the indexes of due work and of open records; `where` may hold of one that has expired.
   *
   * @returns `false` when the condition does not hold
   */
  async finishDue(id: string, where: Condition<Name<Value & Hidden>> = exists("pk")): Promise<boolean> {
    return (await this.#table.update(this.#key(id), { remove: ["dueAt", "dueShard", "open"] }, where)) !== undefined;
  }

  /** Removes the record at once, unlike its expiry; returns a part of what it was. */
  async remove<Part extends object>(id: string, part: ObjectSchema<Part>): Promise<Part | undefined> {
    const removed = await this.#table.remove(this.#key(id));
    return removed && part.read(removed);
  }

  /**
   * Up to `limit` records of a list after a position, by arrival; fewer only at its end. Entries of records that have
   * expired are passed over.
   *
   * @param part the attributes to read of each
   */
  async list<Part extends object>(
    list: string,
    after: string,
    limit: number,
    part: ObjectSchema<Part>,
  ): Promise<readonly Listed<Part>[]> {
    const found: Listed<Part>[] = [];
    for (let position = after; ; ) {
      // A sort key is never empty; every position begins with a year.
      const sort = ["arrival", ">", position === "" ? "0" : position] as const;
      const entries = await this.#table.query({ index: "arrivals", partition: ["list", list], sort, limit });
      const records = await Promise.all(entries.map((entry) => this.#read(entry, part, part.names, entry["arrival"])));
      for (const [index, record] of records.entries()) {
        position = String(entries[index]?.["arrival"]);
        if (record !== undefined && found.length < limit) found.push({ position, record });
      }
      if (entries.length < limit || found.length >= limit) return found;
    }
  }

  /**
   * Examines the next `limit` positions of several lists together, in one order; fewer only where all of them end. The
   * index has keys alone: the records of those that are next are read together.
   *
   * @param part the attributes to read of each
   * @param index that has the lists
   */
  async examine<Part extends object>(
    lists: readonly string[],
    range: ListRange,
    limit: number,
    part: ObjectSchema<Part>,
    index: ArrivalIndex = "arrivals",
  ): Promise<readonly (ListEntry<Part> & { readonly list: string })[]> {
    const merged = await mergeLists(lists, range, limit, async (list, after, size) => {
      const keys = await this.#table.query(arrivalsOf(list, { ...range, after }, size, index));
      return keys.map(({ pk, arrival }) => ({ pk, list, arrival: String(arrival) }));
    });
    const next = merged.filter(({ arrival }) => !isBehind(arrival, range));
    const ours = next.filter(({ pk }) => this.isId(pk));
    const ids = ours.map(({ pk }) => pk);
    const items = await this.#getMany(ids, part.names);
    const byId = new Map(ours.map(({ pk }, at) => [pk, items[at]]));
    return next.map(({ pk, list, arrival }) => ({
      position: arrival,
      list,
      record: this.#valid(pk, byId.get(pk), part, arrival),
    }));
  }

  /** Up to `limit` of the last records of a list, the last first; fewer where some of these have expired. */
  async listLast<Part extends object>(list: string, limit: number, part: ObjectSchema<Part>): Promise<readonly Part[]> {
    const last = { index: "arrivals", partition: ["list", list], limit, descending: true } as const;
    const entries = await this.#table.query(last);
    const records = await Promise.all(entries.map((entry) => this.#read(entry, part, part.names, entry["arrival"])));
    return records.filter((record) => record !== undefined);
  }

  /** @param arrival the position in an index: the index lags, and a record that was replaced has another one */
  async #read<Part>(
    key: Key,
    schema: ObjectSchema<Part>,
    names?: readonly string[],
    arrival?: unknown,
    consistent = true,
  ): Promise<Part | undefined> {
    if (!this.isId(key.pk)) return undefined;
    const only = names && this.#attributesOf(names);
    const item = await this.#table.get({ pk: key.pk, sk: key.sk ?? "" }, { only, consistent });
    return this.#valid(key.pk, item, schema, arrival);
  }

  async #getMany(ids: readonly string[], names: readonly string[]): Promise<readonly (Item | undefined)[]> {
    if (ids.length === 0) return [];
    const keys = ids.map((id) => this.#key(id));
    return await this.#table.getMany(keys, { only: this.#attributesOf(names) });
  }

  #attributesOf(names: readonly string[]): readonly string[] {
    return [...names.filter((name) => name !== this.#kind.idAttribute), "expiresAt", "arrival"];
  }

  #valid<Part>(id: string, item: Item | undefined, schema: ObjectSchema<Part>, arrival?: unknown): Part | undefined {
    const isThere = item !== undefined && (arrival === undefined || item["arrival"] === arrival);
    return isThere && !isExpired(item, this.#clock) ? schema.read(this.#identified(id, item)) : undefined;
  }

  #value(id: string, attributes: Attributes | undefined): Value | undefined {
    return attributes && this.#kind.schema.read(this.#identified(id, attributes));
  }

  #identified(id: string, attributes: Attributes): Attributes {
    const { idAttribute } = this.#kind;
    return idAttribute === undefined ? attributes : { ...attributes, [idAttribute]: id };
  }

  /** Whether the id may be that of a record of this kind. */
  isId(id: string): boolean {
    return [this.#kind.prefix].flat().some((prefix) => id.startsWith(prefix));
  }

  /** @throws TypeError for an id of another kind */
  #key(id: string): Required<Key> {
    if (!this.isId(id)) throw new TypeError(`The id of such a record begins with ${this.#kind.prefix}.`);
    return { pk: id, sk: this.#kind.sk };
  }

  #live(where: Condition): Condition {
    return all(where, this.isLive());
  }
}

/** Layout of a record in a list. The id orders what arrived in one millisecond. */
export function listed(list: string, at: number, id: string): Required<Pick<Layout, "list" | "arrival">> {
  return { list, arrival: `${new Date(at).toISOString()}#${id}` };
}
