import { describe, expect, it } from "vitest";
import { createResumeStageEndpoint } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { EndpointStore } from "../../../shared/gateway/ports/endpoint-store.ts";
import { createPauseEndpoint } from "../../../shared/gateway/webhooks/delivery/pause-endpoint.ts";
import { operatorEndpointHarness as setUp } from "../../support/harnesses/operator-endpoint-harness.ts";

describe("endpoints list", () => {
  it("has the host of each endpoint, and no secret of its URL or headers", async () => {
    const { text } = await (await setUp()).run("endpoints list");
    expect(text).toBe("ep_1  prt_1  active  partner.example  *\n1 endpoint.");
  });

  it.each([
    [{ status: ["paused"] }, 0],
    [{ status: ["active"], partner: ["prt_1"] }, 1],
  ])("with %j has %i endpoints", async (options, count) => {
    expect((await (await setUp()).run("endpoints list", undefined, options)).text).toContain(`${count} endpoint`);
  });
});

it("endpoints list does not find an unknown partner", async () => {
  const { failure } = await (await setUp()).run("endpoints list", undefined, { partner: ["prt_2"] });
  expect(failure).toBeInstanceOf(OperatorNotFound);
});

describe("endpoints show", () => {
  it("counts its deliveries by status, and has the last that is not delivered", async () => {
    const { run, failOnce } = await setUp();
    await failOnce();
    const { text } = await run("endpoints show", "ep_1");
    expect(text).toContain("its last deliveries: 0 delivered, 1 pending, 0 held, 0 failed");
    expect(text).toContain("1 attempt failed in a row");
    expect(text).toContain("the last that is not delivered: attempt 2 is due");
    expect(text).not.toMatch(/in-the-url|of-the-partner/);
  });

  it("does not find an unknown endpoint", async () => {
    expect((await (await setUp()).run("endpoints show", "ep_9")).failure).toBeInstanceOf(OperatorNotFound);
  });
});

describe("endpoints resume", () => {
  it("makes a paused endpoint active, and its drain due", async () => {
    const { harness, run } = await setUp();
    await createPauseEndpoint(harness)({ partnerId: "prt_1", endpointId: "ep_1" });
    expect((await run("endpoints show", "ep_1")).text).toContain("paused since");
    expect((await run("endpoints resume", "ep_1")).text).toBe("Resumed: ep_1.");
    expect((await harness.endpoints.find("prt_1", "ep_1"))?.status).toBe("active");
    expect((await harness.store.findHealth("ep_1"))?.state).toBe("draining");
  });

  it.each([
    ["active", "is not paused"],
    ["disabled", "is disabled"],
  ] as const)("refuses an endpoint that is %s", async (status, why) => {
    const { failure } = await (await setUp({ status })).run("endpoints resume", "ep_1");
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain(why);
  });
});

it.each([
  ["disables", (endpoints: EndpointStore) => endpoints.disable("prt_1", "ep_1")],
  ["deletes", (endpoints: EndpointStore) => endpoints.remove("prt_1", "ep_1")],
])("A resumption is not said of an endpoint that its partner %s meanwhile", async (_what, change) => {
  const { harness } = await setUp();
  await createPauseEndpoint(harness)({ partnerId: "prt_1", endpointId: "ep_1" });
  const paused = await harness.endpoints.find("prt_1", "ep_1");
  if (paused === undefined) throw new Error("The endpoint is not there.");
  await change(harness.endpoints);
  await expect(createResumeStageEndpoint(harness)({ endpoint: paused })).rejects.toThrow("was changed meanwhile");
});

describe("endpoints pause", () => {
  it("holds what is delivered from then on, which a resumption sends", async () => {
    const { harness, run } = await setUp();
    expect((await run("endpoints pause", "ep_1")).text).toContain("Paused: ep_1.");
    await harness.record(harness.news({ case_id: "case-1", patient_id: "patient-1" }));
    await harness.deliverQueued();
    expect(harness.sent).toEqual([]);
    expect((await run("endpoints list")).text).toContain("ep_1  prt_1  paused (operator)  partner.example");
    expect((await run("endpoints show", "ep_1")).text).toMatch(/paused since \S+ by an operator, until it is resumed/);
    const id = harness.storedDeliveries()[0]?.id ?? "";
    expect((await run("deliveries show", id)).text).toContain("held: an operator paused the endpoint");
    await run("endpoints resume", "ep_1");
    harness.clock.advance(60_000);
    await harness.runDueWork();
    await harness.deliverQueued();
    expect(harness.storedDeliveries()).toMatchObject([{ status: "delivered" }]);
  });

  it("refuses an endpoint that is paused by hand already, or disabled", async () => {
    const { run } = await setUp();
    await run("endpoints pause", "ep_1");
    expect(String((await run("endpoints pause", "ep_1")).failure)).toContain("paused already, by an operator");
    const disabled = await (await setUp({ status: "disabled" })).run("endpoints pause", "ep_1");
    expect(String(disabled.failure)).toContain("ep_1 is disabled");
    const ofPartner = await setUp({ status: "paused", pausedBy: "partner" });
    expect(String((await ofPartner.run("endpoints pause", "ep_1")).failure)).toContain("already, by its partner");
  });
});

describe("endpoints test", () => {
  it("sends gateway.test to the endpoint", async () => {
    const { harness, run } = await setUp();
    const { text } = await run("endpoints test", "ep_1");
    await harness.deliverQueued();
    expect(JSON.parse(harness.sent[0]?.body ?? "")).toMatchObject({ type: "gateway.test" });
    expect(text).toContain(`deliveries show ${harness.storedDeliveries()[0]?.id}`);
  });

  it("refuses a disabled endpoint", async () => {
    const { failure } = await (await setUp({ status: "disabled" })).run("endpoints test", "ep_1");
    expect(failure).toBeInstanceOf(OperatorRefusal);
  });
});

describe("endpoints recover", () => {
  it("starts a recovery, and refuses another one of another span", async () => {
    const { harness, run } = await setUp();
    const since = [new Date(harness.clock.now() - 60_000).toISOString()];
    const { text } = await run("endpoints recover", "ep_1", { since, missing: ["true"] });
    expect(text).toMatch(/^rcv_\w+ is running\./);
    expect(await harness.store.findRecovery("ep_1")).toMatchObject({ status: "running", includeMissing: true });
    expect(harness.eventQueue.sent).toHaveLength(1);
    const { failure } = await run("endpoints recover", "ep_1", { since });
    expect(String(failure)).toContain("Another recovery of this endpoint is running.");
  });

  it("refuses a time that is too long ago with its reason", async () => {
    const { failure } = await (await setUp()).run("endpoints recover", "ep_1", { since: ["1999-01-01"] });
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain("/since: It must not be more than 30 days ago");
  });
});

it("endpoints rotate-secret shows the new secret, with which deliveries are signed beside the previous one", async () => {
  const { harness, run } = await setUp();
  const { text } = await run("endpoints rotate-secret", "ep_1", { overlap: ["2"] });
  const [current, previous] = (await harness.endpoints.find("prt_1", "ep_1"))?.secrets ?? [];
  expect(text.split("\n")[1]).toBe(current?.secret);
  expect(previous?.until).toBe(harness.clock.now() + 2 * 3_600_000);
});

describe("deliveries retry", () => {
  it("makes the next attempt due now", async () => {
    const { harness, run, failOnce } = await setUp();
    const id = await failOnce();
    expect((await run("deliveries retry", id)).text).toBe(`Attempt 2 of ${id} is due now.`);
    await harness.deliverQueued();
    expect(harness.storedDeliveries()[0]?.status).toBe("delivered");
  });

  it("refuses one whose endpoint is disabled with the reason", async () => {
    const { harness, run, failOnce } = await setUp();
    const id = await failOnce();
    await harness.endpoints.disable("prt_1", "ep_1");
    expect(String((await run("deliveries retry", id)).failure)).toContain("the endpoint is disabled");
  });
});

describe("events payload", () => {
  it("puts the read on record, then prints the vendor's bytes", async () => {
    const { harness, run, failOnce } = await setUp();
    await failOnce();
    const [event] = harness.storedEvents();
    const reads: unknown[] = [];
    const record = { payloadRead: async (read: unknown) => void reads.push(read) };
    const { text } = await run("events payload", event?.id, { purpose: ["operations"] }, record);
    expect(text).toContain('"data":{"event_type":"case_waiting"');
    expect(reads).toMatchObject([{ disclosed: { subjects: event?.about?.keys, purpose: "operations" } }]);
  });

  it("shows nothing that cannot be put on record", async () => {
    const { harness, run, failOnce } = await setUp();
    await failOnce();
    const record = { payloadRead: () => Promise.reject(new OperatorRefusal("Out of reach.")) };
    const { text, failure } = await run("events payload", harness.storedEvents()[0]?.id, {}, record);
    expect([text, String(failure)]).toEqual(["", "OperatorRefusal: Out of reach."]);
  });

  it("does not find an event that was erased", async () => {
    expect((await (await setUp()).run("events payload", "evt_9")).failure).toBeInstanceOf(OperatorNotFound);
  });
});
