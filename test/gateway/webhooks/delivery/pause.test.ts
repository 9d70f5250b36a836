import { describe, expect, it } from "vitest";
import { createEndPause, createPauseManually } from "../../../../shared/gateway/webhooks/delivery/pause-endpoint.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";
import { webhookInstance } from "../../../support/harnesses/webhook-instance.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);
const endpoints = [anEndpoint(), anEndpoint({ id: "ep_2", url: "https://partner.example/other" })];

function setUp() {
  const pipeline = webhookPipeline({ endpoints });
  let down = true;
  const url = endpoints[0]?.url ?? "";
  pipeline.answerWith((to) => ({ answered: true, status: down && to === url ? 503 : 200, retryAfter: undefined }));
  const record = (number: number) => pipeline.record({ timestamp: seconds, event_type: "x", case_id: "c", number });
  /** Runs the scheduler each minute, and handles all messages of the queues. */
  const pass = async (ms: number, step = minute) => {
    for (let passed = 0; passed < ms; passed += step) {
      pipeline.clock.advance(step);
      await pipeline.runDueWork();
      for (const { message } of pipeline.eventQueue.sent.splice(0)) await pipeline.processEventWork(message);
      await pipeline.deliverQueued();
    }
  };
  const of = (endpointId: string) => pipeline.storedDeliveries().filter((one) => one.endpointId === endpointId);
  const status = async () => (await pipeline.endpoints.find("prt_1", "ep_1"))?.status;
  const repair = () => {
    down = false;
  };
  return { pipeline, record, pass, of, status, repair };
}

it("an endpoint that fails for an hour is paused, and its deliveries are held, not failed", async () => {
  const { pipeline, record, pass, of, status } = setUp();
  for (let number = 0; number < 3; number += 1) await record(number);

  await pass(59 * minute);
  expect(await status()).toBe("active");
  await pass(4 * 60 * minute, 5 * minute);
  expect(await status()).toBe("paused");
  await record(9);
  await pass(minute);

  expect(of("ep_1").map((one) => one.status)).toEqual(["held", "held", "held", "held"]);
  expect(of("ep_1").at(-1)?.attempts).toEqual([]);
  expect(of("ep_2").filter(({ eventId }) => of("ep_1").some((one) => one.eventId === eventId))).toMatchObject(
    Array.from({ length: 4 }, () => ({ status: "delivered" })),
  );
  const notifications = pipeline.storedEvents().filter(({ type }) => type === "endpoint.paused");
  expect(notifications).toMatchObject([{ partnerId: "prt_1", endpoints: [{ endpointId: "ep_2" }] }]);
});

it("a paused endpoint gets one probe at a time, at growing intervals, and loses nothing in forty days", async () => {
  const { pipeline, record, pass, of, status, repair } = setUp();
  for (let number = 0; number < 3; number += 1) await record(number);
  await pass(5 * 60 * minute, 5 * minute);
  expect(await status()).toBe("paused");
  const before = pipeline.sent.length;
  await pass(day, 5 * minute);
  const probes = pipeline.sent.length - before;
  expect(probes).toBeGreaterThanOrEqual(10);
  expect(probes).toBeLessThanOrEqual(20);
  await pass(40 * day, 120 * minute);

  repair();
  await pass(day, 30 * minute);

  expect(await status()).toBe("active");
  expect(of("ep_1")).toMatchObject(Array.from({ length: 3 }, () => ({ status: "delivered" })));
});

it("a probe that may not be sent any more is followed by the next one at once", async () => {
  const { pipeline, record, pass, of, status, repair } = setUp();
  pipeline.partners.put(aPartner({ grants: ["md-integrations/*:events"] }));
  for (let number = 0; number < 8; number += 1) await record(number);
  await pass(5 * 60 * minute, 5 * minute);
  await pipeline.record({ timestamp: seconds, event_type: "x", case_id: "c" }, { connection: "clinic-2" });
  await pipeline.deliverQueued();
  expect(of("ep_1").filter((one) => one.status === "held")).toHaveLength(9);

  pipeline.partners.put(aPartner({ grants: ["md-integrations/clinic-2:events"] }));
  repair();
  await pass(2.5 * 60 * minute);

  expect(await status()).toBe("active");
  expect(of("ep_1").map((one) => one.status)).toEqual([...Array.from({ length: 8 }, () => "failed"), "delivered"]);
});

it("a drain releases held deliveries in pages", async () => {
  const { pipeline, record, pass, of, repair } = setUp();
  await record(0);
  await pass(5 * 60 * minute, 5 * minute);
  for (let number = 1; number <= 400; number += 1) await record(number);
  await pipeline.deliverQueued();
  expect(of("ep_1").filter(({ status }) => status === "held")).toHaveLength(401);

  repair();
  await pipeline.endpoints.setPaused("prt_1", "ep_1", false);
  await pipeline.store.startDrain("ep_1", pipeline.clock.now());
  await pipeline.runDueWork();
  const delays = pipeline.deliveryQueue.sent.map(({ delaySeconds }) => delaySeconds ?? 0);
  expect(delays).toHaveLength(300);
  expect(Math.max(...delays)).toBe(59);
  await pass(3 * minute);

  expect(of("ep_1").every(({ status }) => status === "delivered")).toBe(true);
});

it("a delivery that a crash left pending at a paused endpoint is held, and the pause is completed", async () => {
  const { pipeline, record, of } = setUp();
  await record(0);
  await pipeline.endpoints.setPaused("prt_1", "ep_1", true);

  await pipeline.deliverQueued();

  expect(of("ep_1")).toMatchObject([{ status: "held" }]);
  expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ state: "paused" });
});

describe("an endpoint that is paused manually", () => {
  const of1 = { partnerId: "prt_1", endpointId: "ep_1" };

  function setUpManual() {
    const harness = setUp();
    harness.repair();
    const { pipeline } = harness;
    const pause = (by: "partner" | "operator" = "partner") => createPauseManually(pipeline)(of1, by);
    const attempts = () => pipeline.sent.filter(({ url }) => url === endpoints[0]?.url).length;
    const notified = () => pipeline.storedEvents().filter(({ type }) => type === "endpoint.paused");
    return { ...harness, pause, attempts, notified, endPause: () => createEndPause(pipeline)(of1) };
  }

  it("gets neither deliveries nor probes in forty days, and all of them when it is resumed", async () => {
    const { record, pass, of, status, pause, attempts, endPause } = setUpManual();
    await pause();
    for (let number = 0; number < 3; number += 1) await record(number);
    await pass(40 * day, 120 * minute);
    expect(of("ep_1")).toMatchObject(Array.from({ length: 3 }, () => ({ status: "held", attempts: [] })));
    expect([attempts(), await status()]).toEqual([0, "paused"]);

    await endPause();
    await pass(5 * minute);

    expect(of("ep_1")).toMatchObject(Array.from({ length: 3 }, () => ({ status: "delivered" })));
    expect(await status()).toBe("active");
  });

  it("stays paused when a delivery that is sent by hand succeeds", async () => {
    const { pipeline, record, pass, of, status, pause } = setUpManual();
    await pause();
    for (let number = 0; number < 2; number += 1) await record(number);
    await pass(minute);
    const [first] = of("ep_1");
    if (first === undefined) throw new Error("There is no delivery.");
    const now = pipeline.clock.now();
    await pipeline.store.rescheduleDelivery(first, { nextAttemptAt: now, dueAt: now, manual: true }, now);
    await pass(day, 30 * minute);

    expect(of("ep_1").map((one) => one.status)).toEqual(["delivered", "held"]);
    expect(await status()).toBe("paused");
  });

  it("is probed no more where it was paused for its failures before", async () => {
    const { pipeline, record, pass, status } = setUp();
    for (let number = 0; number < 3; number += 1) await record(number);
    await pass(5 * 60 * minute, 5 * minute);
    expect(await status()).toBe("paused");
    await createPauseManually(pipeline)(of1, "operator");
    const before = pipeline.sent.length;
    await pass(2 * day, 30 * minute);

    expect(pipeline.sent.length).toBe(before);
  });

  it("ends a drain that is in progress", async () => {
    const { pipeline, record, pass, of, status, pause, endPause } = setUpManual();
    await pause();
    for (let number = 0; number < 400; number += 1) await record(number);
    await pass(minute);
    await endPause();
    await pipeline.runDueWork();
    expect(pipeline.deliveryQueue.sent).toHaveLength(300);
    await pause();
    await pass(2 * day, 60 * minute);

    expect(of("ep_1").every((one) => one.status === "held")).toBe(true);
    expect(await status()).toBe("paused");
  });

  it("stays paused after a crash between its two records, also in the middle of a drain", async () => {
    const { pipeline, record, pass, of, status } = setUpManual();
    await pipeline.store.markHeld(of1, pipeline.clock.now());
    await pipeline.endpoints.pauseManually("prt_1", "ep_1", "partner");
    await record(0);
    await pass(day, 30 * minute);

    expect(of("ep_1")).toMatchObject([{ status: "held", attempts: [] }]);
    expect([await status(), (await pipeline.store.findHealth("ep_1"))?.state]).toEqual(["paused", "paused"]);
  });

  it("is drained within minutes where its resumption crashed between its two records", async () => {
    const { pipeline, record, pass, of, pause } = setUpManual();
    await pause();
    await record(0);
    await pass(10 * minute);
    await pipeline.endpoints.resume("prt_1", "ep_1");
    await pass(10 * minute);

    expect(of("ep_1")).toMatchObject([{ status: "delivered" }]);
  });

  it("stays paused when a probe that was in progress succeeds", async () => {
    const { pipeline, record, pass, of, status, repair } = setUp();
    for (let number = 0; number < 3; number += 1) await record(number);
    await pass(5 * 60 * minute, 5 * minute);
    expect(await status()).toBe("paused");
    repair();
    const { deliverEvent } = webhookInstance(pipeline, async () => {
      await pipeline.endpoints.pauseManually("prt_1", "ep_1", "operator");
      return { answered: true, status: 200, retryAfter: undefined };
    });
    const held = of("ep_1").filter((one) => one.status === "held");
    const [probe] = held;
    await deliverEvent({ v: 1, deliveryId: probe?.id ?? "", attempt: (probe?.attempted ?? 0) + 1, probe: true });
    await pass(day, 30 * minute);

    expect(of("ep_1").filter((one) => one.status === "held")).toHaveLength(held.length - 1);
    expect(await status()).toBe("paused");
  });

  it.each([
    ["operator", [{ partnerId: "prt_1", endpoints: [{ endpointId: "ep_2" }] }]],
    ["partner", []],
  ] as const)("by its %s is notified to the partner's other endpoints, unless that paused it", async (by, events) => {
    const { pass, pause, notified } = setUpManual();
    await pause(by);
    await pass(3 * 60 * minute, 5 * minute);
    expect(notified()).toMatchObject(events);
  });
});

it("an endpoint gets a limited number of concurrent attempts, and the other messages are deferred", async () => {
  const { pipeline, record, of } = setUp();
  const now = pipeline.clock.now();
  const ref = { partnerId: "prt_1", endpointId: "ep_1" };
  for (let taken = 0; taken < 8; taken += 1)
    await pipeline.store.acquireSlot(ref, { token: `other-${taken}`, until: now + minute }, 8, now);
  await record(0);

  await pipeline.deliverQueued();

  expect(of("ep_1")).toMatchObject([{ status: "pending", attempts: [] }]);
  expect(of("ep_2")).toMatchObject([{ status: "delivered" }]);
  expect(pipeline.deliveryQueue.sent).toMatchObject([{ message: { attempt: 1, deferred: 1 }, delaySeconds: 1 }]);
});
