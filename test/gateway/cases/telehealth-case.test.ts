import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceCase, type CaseEvent } from "../../../shared/gateway/cases/telehealth-case.ts";
import type { TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";

const at = Date.parse("2026-01-01T00:00:00Z");

function anEvent(id: string, payload: object): CaseEvent {
  const body = Buffer.from(JSON.stringify({ case_id: "c", ...payload }));
  const webhook = readWebhook(body, at);
  const reading = readCase(webhook, body);
  if (reading === undefined) throw new Error("The event should be of a case.");
  return {
    id,
    type: `md-integrations.${webhook.type}`,
    time: webhook.time ?? at,
    receivedAt: at,
    connection: "default",
    reading,
  };
}

const project = (events: readonly CaseEvent[]) =>
  events.reduce<TelehealthCase | undefined>((state, event) => advanceCase(state, event), undefined);

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

describe("a case", () => {
  it("is the same after every order of five events, some of one second", () => {
    const events = [
      anEvent("evt_e", { timestamp: 100, event_type: "case_created" }),
      anEvent("evt_d", { timestamp: 100, event_type: "case_assigned_to_clinician" }),
      anEvent("evt_c", { timestamp: 101, event_type: "case_waiting" }),
      anEvent("evt_b", { timestamp: 102, event_type: "case_approved" }),
      anEvent("evt_a", { timestamp: 103, event_type: "case_completed" }),
    ];
    const [first, ...others] = permutations(events).map(project);

    expect(others).toHaveLength(119);
    for (const other of others) expect(other).toEqual(first);
    expect(first).toMatchObject({ status: { value: "completed", time: 103_000 } });
    expect(first?.timeline.map(({ eventId }) => eventId)).toEqual(["evt_e", "evt_d", "evt_c", "evt_b", "evt_a"]);
  });

  it("is the same whatever the events, their order and their duplicates", () => {
    const payload = fc.record(
      {
        timestamp: fc.integer({ min: 1, max: 3 }),
        event_type: fc.constantFrom(
          "case_created",
          "case_waiting",
          "case_approved",
          "order_status_changed",
          "case_order_updated",
          "offering_submitted",
          "message_created",
        ),
        order_status: fc.constantFrom("pending", "fulfilled"),
        order_details: fc.constantFrom("Tracking Number: 1", "Tracking Number: 2"),
        tracking_number: fc.constantFrom("3", "4"),
        offerings: fc.array(fc.record({ case_offering_id: fc.constantFrom("o1", "o2"), status: fc.string() }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: ["timestamp", "event_type"] },
    );
    const runs = fc.array(payload, { minLength: 1, maxLength: 5 }).chain((payloads) => {
      const events = payloads.map((one, index) => anEvent(`evt_${index}`, one));
      const shuffled = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
      return fc.tuple(fc.constant(events), shuffled);
    });

    fc.assert(
      fc.property(runs, ([events, shuffled]) => {
        expect(project(shuffled)).toEqual(project(events));
      }),
    );
  });

  it("has the status of the highest rank among steps of one second", () => {
    const events = [
      anEvent("evt_b", { timestamp: 100, event_type: "case_created" }),
      anEvent("evt_a", { timestamp: 100, event_type: "case_waiting" }),
    ];

    expect(project(events)?.status?.value).toBe("waiting");
  });

  it("has every event in its timeline, and its status from steps alone", () => {
    const state = project([
      anEvent("evt_1", { timestamp: 100, event_type: "case_waiting" }),
      anEvent("evt_2", { timestamp: 200, event_type: "case_tag_added" }),
      anEvent("evt_3", { timestamp: 201, event_type: "never_heard_of" }),
    ]);

    expect(state).toMatchObject({ status: { value: "waiting", time: 100_000 } });
    expect(state?.timeline).toHaveLength(3);
  });

  it("has the newest value of each part of its order", () => {
    const state = project([
      anEvent("evt_1", {
        timestamp: 100,
        event_type: "order_status_changed",
        order_status: "fulfilled",
        order_details: "Tracking Number: 101010",
      }),
      anEvent("evt_2", { timestamp: 50, event_type: "order_status_changed", order_status: "pending" }),
      anEvent("evt_3", { timestamp: 200, event_type: "case_order_updated", tracking_number: "202020" }),
    ]);

    expect(state?.orderStatus).toMatchObject({ value: "fulfilled", time: 100_000 });
    expect(state?.orderDetails).toMatchObject({ value: "Tracking Number: 101010" });
    expect(state?.trackingNumber).toMatchObject({ value: "202020", time: 200_000 });
  });

  it("stores the newest of each offering, and a bounded number of offerings and events", () => {
    const offering = (id: string, status: string) => ({
      case_offering_id: id,
      title: id,
      status,
      clinical_note: "secret",
    });
    const state = project([
      anEvent("evt_1", {
        timestamp: 100,
        event_type: "offering_submitted",
        offerings: [offering("a", "done"), offering("b", "pending")],
      }),
      anEvent("evt_2", { timestamp: 50, event_type: "offering_submitted", offerings: [offering("a", "pending")] }),
      ...Array.from({ length: 1_200 }, (_, at) => anEvent(`evt_x${at}`, { timestamp: 1_000 + at, event_type: "x" })),
    ]);

    expect(state?.offerings.map(({ value }) => value)).toEqual([
      { case_offering_id: "a", title: "a", status: "done" },
      { case_offering_id: "b", title: "b", status: "pending" },
    ]);
    expect(state?.timeline).toHaveLength(1_000);
  });

  it("fits into one record however large its events are", () => {
    const long = "病".repeat(500);
    const names = ["title", "name", "status", "status_details", "product_id", "product_type", "order_status"];
    const fields = Object.fromEntries([...names, "order_details"].map((name) => [name, long]));
    const offerings = Array.from({ length: 300 }, (_, index) => ({ case_offering_id: `o${index}`, ...fields }));
    const state = project([
      ...Array.from({ length: 1_000 }, (_, index) =>
        anEvent(`evt_${String(index).padStart(40, "0")}`, { timestamp: 1_000 + index, event_type: "x".repeat(100) }),
      ),
      anEvent("evt_order", {
        timestamp: 5_000,
        event_type: "order_x",
        order_status: long,
        order_details: long,
        offerings,
      }),
    ]);

    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(390_000);
    expect(state?.timeline).toHaveLength(1_000);
    expect(state?.offerings.length).toBeGreaterThan(5);
  });

  it("is stored under its encounter where only that is given", () => {
    const event = anEvent("evt_1", { timestamp: 1, event_type: "case_waiting", case_id: undefined, encounter_id: "e" });

    expect(project([event])?.caseId).toBe("e");
  });

  it("is not created by an event without a case", () => {
    expect(readCase({ type: "voucher_used", subject: { patient_id: "p" } }, Buffer.from("{}"))).toBeUndefined();
  });
});
