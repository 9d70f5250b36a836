import { describe, expect, it } from "vitest";
import { dynamoEndpointIndex } from "../../shared/aws/dynamodb-endpoint-index.ts";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import type { Table } from "../../shared/aws/records/table.ts";
import { type Endpoint, endpoint } from "../../shared/gateway/model/endpoint.ts";
import { selectorsOf, vendorSelectorOf } from "../../shared/gateway/model/endpoint-entry.ts";
import type { EndpointStore } from "../../shared/gateway/ports/endpoint-store.ts";
import { createMatchEndpoints } from "../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { anEndpoint, aPartner } from "../support/builders/an-endpoint.ts";
import { crashing, Life } from "../support/fakes/crashing.ts";
import { manualClock } from "../support/fakes/manual-clock.ts";
import { memoryPartnerReader } from "../support/fakes/memory-stores.ts";
import { MemoryTable } from "../support/fakes/memory-table.ts";

const event = { type: "md-integrations.a", vendor: "md-integrations", connection: "default" };

function setUp() {
  const [table, clock] = [new MemoryTable(), manualClock()];
  const open = (directory: Table = table, pause: (ms: number) => Promise<unknown> = async () => undefined) =>
    dynamoEndpointStore(directory, {
      clock,
      index: dynamoEndpointIndex(directory, { entriesPerItem: 3 }),
      pause,
    });
  /** What is in the index: selector and entry of each. */
  const entries = () =>
    table
      .all()
      .filter(({ pk }) => String(pk).startsWith("match#"))
      .flatMap(({ pk, entries: some }) =>
        some instanceof Set ? [...some].map((entry) => `${String(pk).slice("match#".length)} ${entry}`) : [],
      );
  const isDeclared = (selector: string) => {
    const vendor = vendorSelectorOf(selector);
    const first = table.all().find(({ pk, sk }) => pk === `match#${vendor}` && sk === "0");
    const types = first?.["types"];
    return vendor === undefined || first?.["anyType"] === true || (types instanceof Set && types.has(selector));
  };
  /** The entries that stored endpoints need, and the index does not have, or not where an event looks. */
  const missing = () => {
    const there = new Set(entries().filter((entry) => isDeclared(entry.split(" ", 1).join())));
    return table.all().flatMap((item) => {
      if (item["pk"] !== "endpoint") return [];
      const stored = endpoint.read(item);
      const needed = selectorsOf(stored).map((selector) => `${selector} ${stored.index?.entry}`);
      return needed.filter((entry) => !there.has(entry));
    });
  };
  return { table, clock, open, entries, missing, store: open() };
}

/** The changes of one endpoint, from its creation on. */
const changes: Readonly<Record<string, (store: EndpointStore) => Promise<unknown>>> = {
  creation: (store) => store.add(anEndpoint({ id: "ep_new", eventTypes: ["md-integrations.a", "job.*", "*"] })),
  "change of event types": async (store) => {
    const stored = await store.find("prt_1", "ep_1");
    if (stored === undefined) return;
    await store.replace({ ...stored, eventTypes: ["md-integrations.*", "syncvet.*"], revision: stored.revision + 1 });
  },
  "change of connections": async (store) => {
    const stored = await store.find("prt_1", "ep_1");
    if (stored === undefined) return;
    await store.replace({ ...stored, connections: ["default"], revision: stored.revision + 1 });
  },
  removal: (store) => store.remove("prt_1", "ep_1"),
};

const before = async (store: EndpointStore) => {
  await store.add(anEndpoint({ eventTypes: ["md-integrations.a", "*"] }));
  for (const id of ["ep_x", "ep_y", "ep_z"]) await store.add(anEndpoint({ id, eventTypes: ["md-integrations.a"] }));
};

describe.each(Object.entries(changes))("a %s that crashes", (_, change) => {
  it("between any two of its steps leaves every stored endpoint in the index", async () => {
    for (let step = 1, ended = true; ended; step += 1) {
      for (const when of ["before", "after"] as const) {
        const { open, store, table, missing, entries, clock } = setUp();
        await before(store);
        const life = new Life({ step, when });
        await change(open(crashing<Table>(table, life))).catch(() => undefined);
        ended = life.ended;
        expect(missing()).toEqual([]);

        // The next change works, and an event removes what the crash has left behind.
        await changes["change of connections"]?.(store);
        clock.advance(2 * 3_600_000);
        const match = createMatchEndpoints({ endpoints: store, partners: memoryPartnerReader(aPartner()), clock });
        for (const type of ["md-integrations.a", "syncvet.b"]) await match({ ...event, type });
        await match({ type: "job.failed", vendor: null, connection: null, partnerId: "prt_1" });
        expect(missing()).toEqual([]);
        const needed = (await store.listAll()).flatMap((one) =>
          selectorsOf(one).map((selector) => `${selector} ${one.index?.entry}`),
        );
        expect(entries().toSorted()).toEqual(needed.toSorted());
      }
    }
  });
});

describe("changes of endpoints at the same time", () => {
  it("never leave a stored endpoint out of the index, in any order of their steps", async () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const { open, store, table, missing } = setUp();
      await before(store);
      const turns = turnsOf(table, seed, () => expect(missing()).toEqual([]));
      const all = [...Object.values(changes), ...Object.values(changes)].map((change) => change(open(turns.table)));
      turns.run();
      await Promise.all(all);
      expect(missing()).toEqual([]);
    }
  });
});

/** A store whose changes stay in their pause until `resume`, and a change that has come that far, or has ended. */
function pausing(open: ReturnType<typeof setUp>["open"], table: Table) {
  const paused = Promise.withResolvers<void>();
  const resumed = Promise.withResolvers<void>();
  const pause = (): Promise<void> => {
    paused.resolve();
    return resumed.promise;
  };
  let change: Promise<boolean> | undefined;
  return {
    begin: async (changed: Endpoint): Promise<void> => {
      change = open(table, pause).replace(changed);
      await Promise.race([paused.promise, change]);
    },
    hasBegun: () => change !== undefined,
    resume: async (): Promise<void> => {
      resumed.resolve();
      await change;
    },
  };
}

describe("an event whose reads of the index lie before and after steps of a change", () => {
  const [type, ofVendor] = [event.type, "md-integrations.*"];
  it.each([
    ["from a type to all types", type, ofVendor],
    ["from all types to a type", ofVendor, type],
    ["from everything to a type", "*", type],
    ["from a type to everything", type, "*"],
    ["of the connections alone", type, type],
  ])("finds an endpoint that subscribes to it before and after a change %s", async (_name, before, after) => {
    for (let read = 1, isLast = false; !isLast; read += 1) {
      const { open, store, table } = setUp();
      for (const id of ["ep_x", "ep_y", "ep_z"]) await store.add(anEndpoint({ id, eventTypes: [type] }));
      await store.add(anEndpoint({ eventTypes: [before] }));
      // The first item of the type's entries has room again.
      await store.remove("prt_1", "ep_x");
      const stored = anEndpoint(await store.find("prt_1", "ep_1"));
      const change = pausing(open, table);
      let reads = 0;
      const interrupted: Table = {
        ...delegating(table),
        get: async (...given) => {
          const item = await table.get(...given);
          reads += 1;
          if (reads === read) {
            await change.begin({ ...stored, eventTypes: [after], connections: ["default"], revision: 2 });
          }
          return item;
        },
      };

      const found = await open(interrupted).findCandidates(event);

      expect([read, found.map(({ endpointId }) => endpointId)]).toEqual([read, expect.arrayContaining(["ep_1"])]);
      isLast = !change.hasBegun();
      await change.resume();
    }
  });
});

describe("a change whose answer was lost", () => {
  it("is not taken for refused when the SDK repeats it", async () => {
    const { open, store, table, missing } = setUp();
    await before(store);
    const repeating: Table = {
      ...delegating(table),
      put: async (item, condition) => {
        await table.put(item, condition);
        return await table.put(item, condition);
      },
    };
    const stored = await store.find("prt_1", "ep_1");
    if (stored === undefined) throw new Error("There is no endpoint.");
    const changed = { ...stored, url: "https://b.example", revision: 2 };
    expect(await open(repeating).replace(changed)).toBe(true);
    expect(missing()).toEqual([]);
    expect(await store.find("prt_1", "ep_1")).toMatchObject({ url: "https://b.example" });
  });
});

function delegating(table: Table): Table {
  return {
    name: table.name,
    get: (key, options) => table.get(key, options),
    getMany: (keys, options) => table.getMany(keys, options),
    put: (item, condition) => table.put(item, condition),
    update: (key, change, condition, returned) => table.update(key, change, condition, returned),
    remove: (key) => table.remove(key),
    putMany: (items) => table.putMany(items),
    query: (query) => table.query(query),
  };
}

/** A table whose uses wait, and are made one by one in an order that the seed decides. */
function turnsOf(table: Table, seed: number, afterEach: () => void) {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const waiting: (() => Promise<void>)[] = [];
  const turn = <Result>(use: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push(() => use().then(resolve, reject));
    });
  const take = async (): Promise<void> => {
    for (let idle = 0; idle < 3; ) {
      const [next] = waiting.splice(random(waiting.length), 1);
      await next?.();
      if (next !== undefined) afterEach();
      await new Promise((resolve) => setImmediate(resolve));
      idle = waiting.length === 0 ? idle + 1 : 0;
    }
  };
  const real = delegating(table);
  return {
    run: () => void take(),
    table: {
      name: real.name,
      get: (...given) => turn(() => real.get(...given)),
      getMany: (...given) => turn(() => real.getMany(...given)),
      put: (...given) => turn(() => real.put(...given)),
      update: (...given) => turn(() => real.update(...given)),
      remove: (...given) => turn(() => real.remove(...given)),
      putMany: (...given) => turn(() => real.putMany(...given)),
      query: (...given) => turn(() => real.query(...given)),
    } satisfies Table as Table,
  };
}
