import { expect, it } from "vitest";
import type { Hold } from "../../../shared/gateway/operator/list-holds.ts";
import { showConnection } from "../../../shared/gateway/operator/show-connection.ts";

const now = Date.UTC(2026, 0, 31);
const later = now + 60_000;
const coolDown = { of: "connection", why: "cool-down", until: later } as const;
const ofOperation = { ...coolDown, of: "operation", operation: "getPet" } as const;
const circuit = { of: "connection", why: "circuit", since: now, until: later } as const;
const ofPair = { ...circuit, of: "pair", partnerId: "prt_1", operation: "getPet" } as const;

it.each<[string, readonly Hold[], object]>([
  ["nothing", [], { health: "healthy", circuit: "closed", coolDownEnd: null, holds: [] }],
  ["a cool-down", [coolDown], { health: "held", circuit: "closed", coolDownEnd: "2026-01-31T00:01:00.000Z" }],
  ["a cool-down of one operation", [ofOperation], { health: "held", coolDownEnd: "2026-01-31T00:01:00.000Z" }],
  ["an open circuit", [circuit], { health: "held", circuit: "open", coolDownEnd: null }],
  ["a circuit whose time is over", [{ ...circuit, until: now }], { health: "held", circuit: "half-open" }],
  ["the circuit of one partner's calls", [ofPair], { health: "held", circuit: "closed" }],
])("a connection that is held by %s is shown so", (_what, holds, shown) => {
  const report = { vendor: "syncvet", connection: "default", holds, lastWebhookAt: undefined, catchUp: undefined };
  expect(showConnection(report, { title: "SyncVet", now })).toMatchObject({ id: "syncvet/default", ...shown });
});
