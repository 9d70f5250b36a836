import { describe, expect, it } from "vitest";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { driftHarness } from "../../support/harnesses/drift-harness.ts";

const shapes = {
  getThing: { "": ["object"], id: ["number"], name: ["string"], tags: ["array"], "tags/[]": ["string"] },
  findThing: {},
  "event/changed": { "": ["object"], id: ["number"] },
};
const names = ["id", "name", "tags"];
const setUp = () => driftHarness(() => ({ shapes, names }));

const thing = (call: number) => ({ id: call, name: "a", tags: call % 3 === 0 ? [] : ["x"] });

async function answers(harness: ReturnType<typeof setUp>, count: number, body: (call: number) => unknown) {
  for (let call = 0; call < count; call += 1) await harness.answer("vendor", "getThing", body(call));
  await harness.afterMinute();
}

describe("A window of shapes", () => {
  it("is written at most once a minute for a connection, however many calls there are", async () => {
    const harness = setUp();
    for (let call = 0; call < 3_000; call += 1) await harness.answer("vendor", "getThing", thing(call));
    // Ten minutes of calls.
    expect(harness.table.items("window").length).toBeLessThanOrEqual(11);
  });

  it("is not written any more while answers stay the same", async () => {
    const harness = setUp();
    await answers(harness, 2_000, thing);
    const written = harness.table.items("window").length;
    for (let minute = 0; minute < 10; minute += 1) await answers(harness, 300, thing);
    expect(harness.table.items("window")).toHaveLength(written);
  });

  it("reports each difference once, and no value of it", async () => {
    const harness = setUp();
    await answers(harness, 200, thing);
    expect(harness.drifts()).toEqual([]);
    const changed = (call: number) => ({ id: String(call), tags: [], extra: "secret" });
    await answers(harness, 100, changed);
    await answers(harness, 100, changed);
    harness.restart();
    await answers(harness, 100, changed);
    const of = { name: "vendor.drift", vendor: "vendor", connection: "default", operation: "getThing" };
    expect(harness.drifts()).toEqual([
      { ...of, change: "missing", member: "name", to: undefined },
      { ...of, change: "type", member: "id", to: "string" },
      { ...of, change: "new", member: "?", to: undefined },
    ]);
    const drift = await harness.shapes.findDrift({ vendor: "vendor", connection: "default" });
    expect(drift?.operations["getThing"]?.map(({ member, change }) => `${member} ${change}`)).toEqual([
      "name missing",
      "id type",
      "? new",
    ]);
  });

  it("that could not be written is followed by one with the same differences", async () => {
    const harness = setUp();
    await answers(harness, 500, thing);
    await answers(harness, 1_000, thing);
    const changed = () => ({ id: "text", name: "a", tags: [] });
    for (let call = 0; call < 100; call += 1) await harness.answer("vendor", "getThing", changed());
    harness.table.fail(1);
    await harness.afterMinute();
    expect(harness.lines).toMatchObject([{ name: "shapes.not-written" }]);
    await answers(harness, 100, changed);
    expect(harness.drifts()).toMatchObject([{ change: "type", member: "id", to: "string" }]);
  });

  it("no longer shows a member as missing once it is back", async () => {
    const harness = setUp();
    await answers(harness, 200, thing);
    await answers(harness, 100, () => ({ id: 1, tags: [] }));
    harness.restart();
    await answers(harness, 100, thing);
    const drift = await harness.shapes.findDrift({ vendor: "vendor", connection: "default" });
    expect(drift?.operations["getThing"]).toEqual([]);
    expect(harness.drifts()).toHaveLength(1);
  });

  it("of an operation that the catalogue shows no answer of is compared with the answers before", async () => {
    const harness = setUp();
    for (let call = 0; call < 200; call += 1) await harness.answer("vendor", "findThing", thing(call));
    await harness.afterMinute();
    for (let call = 0; call < 100; call += 1) await harness.answer("vendor", "findThing", { data: thing(call) });
    await harness.afterMinute();
    expect(harness.drifts().map(({ change, member }) => `${change} ${member}`)).toEqual([
      "missing id",
      "missing name",
      "missing tags",
      "new ?",
    ]);
  });

  it("keeps connections apart", async () => {
    const harness = setUp();
    await answers(harness, 200, thing);
    for (let call = 0; call < 100; call += 1) await harness.answer("vendor", "getThing", { id: "x" }, "clinic-2");
    await harness.afterMinute();
    expect(harness.drifts().every(({ connection }) => connection === "clinic-2")).toBe(true);
    expect(await harness.shapes.findDrift({ vendor: "vendor", connection: "default" })).toMatchObject({
      operations: { getThing: [] },
    });
  });

  it("of webhooks is compared by their type, and types that the catalogue does not have are left out", async () => {
    const harness = setUp();
    for (let call = 0; call < 100; call += 1) {
      await harness.event("vendor", "changed", { id: "text" });
      await harness.event("vendor", "unheard-of", { id: call });
    }
    await harness.afterMinute();
    expect(harness.drifts()).toMatchObject([{ type: "changed", change: "type", member: "id", to: "string" }]);
    const drift = await harness.shapes.findDrift({ vendor: "vendor", connection: "default" });
    expect(Object.keys(drift?.events ?? {})).toEqual(["changed"]);
  });

  it("is merged once, wherever its handler crashes", async () => {
    const reference = setUp();
    await answers(reference, 200, thing);
    const baselines = (harness: ReturnType<typeof setUp>) => harness.table.items("baseline").map(({ shape }) => shape);
    const points = [1, 2, 3, 4, 5, 6].flatMap((step) => (["before", "after"] as const).map((when) => ({ step, when })));
    for (const point of points) {
      const harness = setUp();
      for (let call = 0; call < 200; call += 1) await harness.answer("vendor", "getThing", thing(call));
      harness.clock.advance(60_000);
      await harness.recorder().writeDue();
      await expect(harness.compare(new Life(point))).rejects.toThrow(Crash);
      await harness.compare();
      expect(baselines(harness)).toEqual(baselines(reference));
    }
  });

  it("is compared with those of other containers that are due at once, and a difference of all is reported once", async () => {
    const harness = setUp();
    const containers = async (count: number, body: (call: number) => unknown) => {
      for (let container = 0; container < count; container += 1) {
        harness.restart();
        for (let call = 0; call < 30; call += 1) await harness.answer("vendor", "getThing", body(call));
        harness.clock.advance(60_000);
        await harness.recorder().writeDue();
      }
      await harness.compare();
    };
    await containers(20, thing);
    await containers(20, () => ({ id: "text", name: "a", tags: [] }));
    expect(harness.drifts()).toMatchObject([{ change: "type", member: "id", to: "string" }]);
    expect(harness.lines).toHaveLength(1);
    expect(harness.table.items("window").every(({ dueAt }) => dueAt === undefined)).toBe(true);
  });

  it("that another version wrote and this one cannot read is left out", async () => {
    const harness = setUp();
    await answers(harness, 60, thing);
    const [window] = harness.table.items("window");
    await harness.table.put({ ...window, pk: "shp_other", sk: "window", shapes: '{"getThing":{"v":9}}', dueAt: 1 });
    await harness.compare();
    expect(harness.table.items("window").every(({ dueAt }) => dueAt === undefined)).toBe(true);
  });
});
