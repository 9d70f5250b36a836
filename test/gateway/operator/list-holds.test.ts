import { describe, expect, it } from "vitest";
import { type ConnectionHealth, noTrouble } from "../../../shared/gateway/model/connection-health.ts";
import { createListHolds, describeHold, holdsOf } from "../../../shared/gateway/operator/list-holds.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const [before, later] = [now - 60_000, now + 60_000];
const open = { openings: 1, openedAt: before, openUntil: later };
const pair = { partnerId: "prt_1", operation: "getPatient" };
const pairs = (...circuits: readonly object[]) => ({
  pairs: {
    revision: 1,
    circuits: Object.fromEntries(circuits.map((one, index) => [String(index), { ...pair, ...open, ...one }])),
  },
});

describe("the holds of a connection", () => {
  it.each<[what: string, health: Partial<ConnectionHealth>, holds: readonly string[]]>([
    ["that never failed", {}, []],
    ["in a cool-down", { coolUntil: later }, ["connection cool-down"]],
    ["whose cool-down is over", { coolUntil: before }, []],
    ["with an open circuit", { breaker: open }, ["connection circuit"]],
    ["with a half-open circuit", { breaker: { ...open, openUntil: before } }, ["connection circuit"]],
    ["with a closed circuit", { breaker: { ...open, closedAt: before } }, []],
    [
      "with throttled operations",
      { throttling: { revision: 1, operations: { getPatient: later, getOrder: before } } },
      ["operation cool-down"],
    ],
    [
      "with circuits of pairs",
      pairs({}, { closedAt: before }, { openUntil: now - 1 }),
      ["pair circuit", "pair circuit"],
    ],
    ["whose circuit closed after a pair's opened", { ...pairs({}), breaker: { ...open, closedAt: now } }, []],
  ])("%s are listed", (_what, health, holds) => {
    expect(holdsOf({ ...noTrouble, ...health }, now).map(({ of, why }) => `${of} ${why}`)).toEqual(holds);
  });

  it("include the cool-down of its logins", async () => {
    const health = {
      read: async ({ connection }: { readonly connection: string }) =>
        connection === "default/login" ? { ...noTrouble, coolUntil: later } : noTrouble,
    };
    const listHolds = createListHolds({ health, clock: { now: () => now } });

    expect(await listHolds({ vendor: "syncvet", connection: "default" })).toEqual([
      { of: "login", why: "cool-down", until: later },
    ]);
  });

  it.each([
    [
      { of: "connection", why: "cool-down", until: later },
      "The vendor asked for a pause of all calls until 2026-01-01T00:01:00.000Z.",
    ],
    [
      { of: "operation", why: "cool-down", until: Number.MAX_SAFE_INTEGER, operation: "getPatient" },
      "The vendor asked for a pause of calls of getPatient until a time beyond the range of dates.",
    ],
    [
      { of: "pair", why: "circuit", until: later, since: before, ...pair },
      "The circuit of the calls of getPatient by prt_1 has been open since 2025-12-31T23:59:00.000Z, and is open until 2026-01-01T00:01:00.000Z.",
    ],
    [
      { of: "connection", why: "circuit", until: before, since: before },
      "The circuit of the connection has been open since 2025-12-31T23:59:00.000Z, and is half-open: its next call is the probe.",
    ],
  ] as const)("are described: %j", (hold, text) => {
    expect(describeHold(hold, now)).toBe(text);
  });
});
