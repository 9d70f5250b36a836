import { describe, expect, it } from "vitest";
import {
  candidatesOf,
  leakedEntries,
  newEntry,
  selectorsFor,
  selectorsOf,
  vendorSelectorOf,
} from "../../../shared/gateway/model/endpoint-entry.ts";
import { anEndpoint } from "../../support/builders/an-endpoint.ts";

const event = { type: "md-integrations.case_waiting", vendor: "md-integrations", connection: "clinic-2" };
const notification = { type: "job.succeeded", vendor: "inside-rx", connection: "default", partnerId: "prt_1" };

describe("an endpoint is in the index under the selectors", () => {
  it.each([
    [["md-integrations.case_waiting"], ["md-integrations.case_waiting"]],
    [["md-integrations.*"], ["md-integrations.*"]],
    [["md-integrations.case.*"], ["md-integrations.*"]],
    [
      ["job.*", "job.failed"],
      ["prt_1#job.*", "prt_1#job.failed"],
    ],
    [["endpoint.paused"], ["prt_1#endpoint.paused"]],
    [["*"], ["*", "prt_1#*"]],
    [["syncvet.a", "syncvet.a"], ["syncvet.a"]],
    [[], []],
  ])("for event types %j: %j", (eventTypes, selectors) => {
    expect(selectorsOf({ partnerId: "prt_1", eventTypes })).toEqual(selectors);
  });
});

describe("an event has the selectors", () => {
  it.each([
    [
      "of its type, its vendor and all events",
      event,
      { type: "md-integrations.case_waiting", vendor: "md-integrations.*", all: "*" },
    ],
    [
      "of its partner where it is a notification",
      notification,
      { type: "prt_1#job.succeeded", vendor: "prt_1#job.*", all: "prt_1#*" },
    ],
  ])("%s", (_, given, selectors) => {
    expect(selectorsFor(given)).toEqual(selectors);
  });
});

describe("a selector", () => {
  it.each([
    ["md-integrations.case_waiting", "md-integrations.*"],
    ["prt_1#job.succeeded", "prt_1#job.*"],
    ["md-integrations.*", undefined],
    ["prt_1#*", undefined],
    ["*", undefined],
  ])("%s is declared by %s", (selector, vendor) => {
    expect(vendorSelectorOf(selector)).toBe(vendor);
  });
});

describe("the candidates among entries", () => {
  const entryOf = (more: Parameters<typeof anEndpoint>[0], now = 1_000) => newEntry(anEndpoint(more), now, "r");
  const found = (selector: string, entry: string) => ({ selector, entry });

  it.each([
    [null, true],
    [["clinic-2"], true],
    [["md-integrations/clinic-2"], true],
    [["default", "clinic-2"], true],
    [["default"], false],
    [["syncvet/clinic-2"], false],
    [Array.from({ length: 30 }, (_, n) => `connection-${n}`), false],
  ])("with connections %j include the endpoint: %s", (connections, isCandidate) => {
    const entries = [found("*", entryOf({ connections }))];
    expect(candidatesOf(entries, event)).toHaveLength(isCandidate ? 1 : 0);
  });

  it("include each endpoint for an event of no vendor", () => {
    const paused = { type: "endpoint.paused", vendor: null, connection: null, partnerId: "prt_1" };
    expect(candidatesOf([found("*", entryOf({ connections: ["default"] }))], paused)).toHaveLength(1);
  });

  it("are each endpoint once with its newest entry, by partner and id", () => {
    const [older, newer] = [entryOf({ id: "ep_b" }, 999), entryOf({ id: "ep_b" }, 1_000_000)];
    const other = entryOf({ id: "ep_a" });
    const entries = [found("*", newer), found("a.*", older), found("*", other)];
    expect(candidatesOf(entries, event)).toEqual([
      { partnerId: "prt_1", endpointId: "ep_a", entry: other, entries: [entries[2]] },
      { partnerId: "prt_1", endpointId: "ep_b", entry: newer, entries: entries.slice(0, 2) },
    ]);
  });
});

describe("an entry was left behind", () => {
  const hour = 3_600_000;
  const now = Date.parse("2026-01-01T12:00:00Z");
  const entry = newEntry(anEndpoint(), now, "r");
  const other = newEntry(anEndpoint(), now, "s");
  const of = (one: string) => anEndpoint({ index: { entry: one } });
  const candidate = { partnerId: "prt_1", endpointId: "ep_1", entry, entries: [{ selector: "*", entry }] };

  it.each([
    ["its endpoint has it", of(entry), now + 2 * hour, false],
    ["its endpoint has another one", of(other), now + 2 * hour, true],
    ["its endpoint has another one, but it is less than an hour old", of(other), now + hour, false],
    [
      "its endpoint has another one for less than an hour",
      of(newEntry(anEndpoint(), now + hour, "t")),
      now + 2 * hour,
      false,
    ],
    ["there is no such endpoint", undefined, now + 2 * hour, true],
    ["there is no such endpoint yet", undefined, now + 1_000, false],
  ])("when %s", (_, endpoint, at, isLeaked) => {
    expect(leakedEntries(candidate, endpoint, at)).toEqual(isLeaked ? candidate.entries : []);
  });
});

describe("an entry of an endpoint with a long list of connections", () => {
  const names = Array.from({ length: 50 }, (_, number) => `md-integrations/clinic-of-a-long-name-${number}`);
  const found = (connections: readonly string[]) => [
    { selector: "*", entry: newEntry(anEndpoint({ connections: [...connections] }), 0, "a1b2c3d4e5f6") },
  ];

  it("is a candidate for events of its connections alone", () => {
    expect(candidatesOf(found(names), { ...event, connection: "clinic-of-a-long-name-49" })).toHaveLength(1);
    expect(candidatesOf(found([...names.slice(1), "clinic-2"]), event)).toHaveLength(1);
    expect(candidatesOf(found(names), event)).toEqual([]);
  });

  it("has no more than 350 characters", () => {
    expect(found(names)[0]?.entry.length).toBeLessThanOrEqual(350);
  });
});
