import { expect, it } from "vitest";
import { dynamoErasureStore } from "../../../shared/aws/dynamodb-erasure-store.ts";
import type { Table } from "../../../shared/aws/records/table.ts";
import { erasureId } from "../../../shared/gateway/model/erasure.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";

/** A store over a table in memory, which counts its changes. */
function setUp() {
  const memory = new MemoryTable();
  const changes: boolean[] = [];
  const update: Table["update"] = async (...given) => {
    const changed = await memory.update(...given);
    changes.push(changed !== undefined);
    return changed;
  };
  const table = new Proxy(memory, { get: (of, name) => (name === "update" ? update : Reflect.get(of, name).bind(of)) });
  const store = dynamoErasureStore({ table, clock: manualClock() });
  const begin = (at: number, hiddenAt = at) =>
    store.beginErasure({ subject: "key", basis: "patient-request", at, hiddenAt }, 1_000);
  return { store, begin, made: () => changes.splice(0).filter(Boolean).length };
}

it("An erasure is widened by one write, so that a crash leaves the earlier one or the later one", async () => {
  const { begin, made } = setUp();
  await begin(100);
  expect(made()).toBe(1);
  expect(await begin(200)).toMatchObject({ at: 200, hiddenAt: 200 });
  expect(made()).toBe(1);
  expect(await begin(150, 300)).toMatchObject({ at: 200, hiddenAt: 300 });
  expect(made()).toBe(1);
});

it("The time of an erasure does not go back, in whichever order two of them widen it", async () => {
  const { store, begin } = setUp();
  await begin(100);
  await Promise.all([begin(300), begin(200)]);
  expect(await store.findErasure(erasureId("key"))).toMatchObject({ at: 300, state: "hiding" });
});
