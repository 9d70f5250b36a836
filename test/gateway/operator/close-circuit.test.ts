import { describe, expect, it } from "vitest";
import { dynamoHealthStore } from "../../../shared/aws/dynamodb-health-store.ts";
import { createCloseCircuit } from "../../../shared/gateway/operator/close-circuit.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { pairBreakerOf, pairKey } from "../../../shared/gateway/resilience/pair-circuits.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";

const of = { vendor: "syncvet", connection: "default" } as const;
const clock = manualClock();
const circuit = (partnerId: string, operation: string) => ({
  ...{ partnerId, operation, openings: 5, openedAt: clock.now() - 60_000, openUntil: clock.now() + 60_000 },
  probe: { id: "p", until: clock.now() + 1_000 },
});
const pairs = [circuit("prt_1", "getOrder"), circuit("prt_1", "getPet"), circuit("prt_2", "getOrder")];

async function setUp() {
  const health = dynamoHealthStore(new MemoryTable());
  await health.changePairs(of, 0, Object.fromEntries(pairs.map((one) => [pairKey(one), one])));
  /** Pairs that are blocked. */
  const open = async () => {
    const state = await health.read(of);
    return pairs
      .filter((pair) => pairBreakerOf(state, pair)?.closedAt === undefined)
      .map(({ partnerId, operation }) => `${partnerId} ${operation}`);
  };
  return { health, open, close: createCloseCircuit({ health, clock }) };
}

describe("an operator who closes circuits", () => {
  it("closes that of one operation of one partner, or all of that partner, and no other's", async () => {
    const { close, open } = await setUp();
    expect((await close({ ...of, partnerId: "prt_1", operation: "getPet" })).map((one) => one.operation)).toEqual([
      "getPet",
    ]);
    expect(await open()).toEqual(["prt_1 getOrder", "prt_2 getOrder"]);
    expect(await close({ ...of, partnerId: "prt_1" })).toHaveLength(1);
    expect(await open()).toEqual(["prt_2 getOrder"]);
    expect(await close({ ...of, partnerId: "prt_1" })).toEqual([]);
    expect(await close({ ...of, connection: "clinic-2", partnerId: "prt_2" })).toEqual([]);
  });

  it("leaves no probe behind, and takes back no change that a function makes meanwhile", async () => {
    const { health, open } = await setUp();
    let changes = 0;
    const changePairs: typeof health.changePairs = async (...change) => {
      changes += 1;
      if (changes === 1) {
        const { pairs: seen } = await health.read(of);
        const added = circuit("prt_3", "getPet");
        await health.changePairs(of, seen?.revision ?? 0, { ...seen?.circuits, [pairKey(added)]: added });
      }
      return await health.changePairs(...change);
    };
    await createCloseCircuit({ health: { ...health, changePairs }, clock })({ ...of, partnerId: "prt_2" });
    expect(await open()).toEqual(["prt_1 getOrder", "prt_1 getPet"]);
    const { circuits = {} } = (await health.read(of)).pairs ?? {};
    expect(circuits["prt_3 getPet"]).toBeDefined();
    expect(circuits["prt_2 getOrder"]).toMatchObject({ closedAt: clock.now() });
    expect(circuits["prt_2 getOrder"]).not.toHaveProperty("probe");
  });

  it("is refused where the record never stops changing", async () => {
    const { health } = await setUp();
    const close = createCloseCircuit({ health: { ...health, changePairs: async () => false }, clock });
    await expect(close({ ...of, partnerId: "prt_1" })).rejects.toThrow(OperatorRefusal);
  });
});
