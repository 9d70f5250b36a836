import { describe, expect, it } from "vitest";
import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import type { GatewayEvent } from "../../../shared/gateway/model/event.ts";
import {
  type EndpointFacts,
  explainDelivery,
  explainMissing,
} from "../../../shared/gateway/operator/explain-delivery.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";

const at = Date.parse("2026-01-31T12:00:00Z");

const event: GatewayEvent = {
  id: "evt_1",
  type: "md-integrations.case_waiting",
  time: at,
  receivedAt: at,
  vendor: "md-integrations",
  connection: "default",
  subject: { case_id: "case-1" },
  stale: false,
  late: false,
};

const endpoint = anEndpoint({ eventTypes: ["*"], createdAt: at - 1 });
const partner = aPartner({ grants: ["md-integrations:events"] });

describe("why an endpoint has no delivery", () => {
  it.each<[string, Partial<GatewayEvent> & { fannedOut?: boolean }, Partial<EndpointFacts>, string]>([
    ["of a late event", { late: true }, {}, "the event is late"],
    ["of a webhook that came after its recovery", { recoveredAs: "evt_2" }, {}, "as evt_2, while its webhook"],
    ["of another endpoint's test", { type: "gateway.test", partnerId: "prt_1" }, {}, "the test of another endpoint"],
    ["of a deleted partner", {}, { partner: undefined }, "the partner was deleted"],
    ["without a grant", {}, { partner: aPartner({ grants: [] }) }, "has no grant md-integrations/default:events"],
    [
      "with a grant for own events alone",
      {},
      { partner: aPartner({ grants: ["md-integrations:events-own"] }) },
      "none of its jobs made what the event is about",
    ],
    ["of another partner's notification", { partnerId: "prt_9" }, {}, "a notification for another partner"],
    ["at a disabled endpoint", {}, { endpoint: { ...endpoint, status: "disabled" } }, "the endpoint is disabled"],
    [
      "of a type that is not asked for",
      {},
      { endpoint: { ...endpoint, eventTypes: ["job.*", "syncvet.*"] } },
      "the endpoint asks for job.*, syncvet.* alone",
    ],
    [
      "of a connection that is not asked for",
      {},
      { endpoint: { ...endpoint, connections: ["clinic-2"] } },
      "the endpoint asks for connections clinic-2 alone",
    ],
    ["of an event that is being recorded", { fannedOut: false }, {}, "not all started yet"],
    [
      "at an endpoint that is newer than the event",
      {},
      { endpoint: { ...endpoint, createdAt: at + 1 } },
      "after the event arrived: a recovery sends it",
    ],
    ["where all matches now", {}, {}, "grants were changed after the event arrived"],
  ])("%s is its reason", (_case, more, facts, expected) => {
    expect(explainMissing({ ...event, ...more }, { endpoint, partner, ...facts })).toContain(expected);
  });
});

describe("the explanation of a delivery", () => {
  const refused = { at, status: 503, durationMs: 12, error: "The endpoint answered 503." };
  it.each<[string, Partial<Delivery>, Partial<EndpointFacts>, string]>([
    ["that is new", { attempts: [], attempted: 0 }, {}, "attempt 1 is due at 2026-01-31T12:01:00.000Z"],
    [
      "that is retried",
      {},
      {},
      "attempt 8 is due at 2026-01-31T12:01:00.000Z; attempt 7 at 2026-01-31T12:00:00.000Z: The endpoint answered 503",
    ],
    [
      "that was delivered",
      { status: "delivered", attempts: [{ at, status: 200, durationMs: 3 }] },
      {},
      "delivered at 2026-01-31T12:00:00.000Z",
    ],
    [
      "that failed",
      { status: "failed" },
      {},
      "failed; attempt 7 at 2026-01-31T12:00:00.000Z: The endpoint answered 503",
    ],
    [
      "that is held for its endpoint",
      { status: "held" },
      { endpoint: { ...endpoint, status: "paused" } },
      "held: the endpoint is paused after failures, until it answers a probe; attempt 7",
    ],
    [
      "that is held for an operator's pause",
      { status: "held", attempts: [] },
      { endpoint: { ...endpoint, status: "paused", pausedBy: "operator" } },
      "held: an operator paused the endpoint, until it is resumed",
    ],
    [
      "that is held for a pause of its partner",
      { status: "held", attempts: [] },
      { endpoint: { ...endpoint, status: "paused", pausedBy: "partner" } },
      "held: its partner paused the endpoint, until it is resumed",
    ],
    [
      "that is held for its partner",
      { status: "held", attempts: [], attempted: 0 },
      { partner: { ...partner, status: "suspended" } },
      "held: the partner is suspended",
    ],
    ["that waits for the drain", { status: "held", attempts: [] }, {}, "held: its endpoint is active again"],
  ])("%s says its state and its last attempt", (_case, more, facts, expected) => {
    const pending = { status: "pending", attempts: [refused], attempted: 7, nextAttemptAt: at + 60_000 } as const;
    const delivery = { ...pending, ...more };
    const text = explainDelivery(delivery, { endpoint, partner, ...facts });
    expect(text.startsWith(expected), text).toBe(true);
  });
});
