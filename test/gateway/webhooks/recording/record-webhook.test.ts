import { describe, expect, it } from "vitest";
import { recordingLeaseMs } from "../../../../shared/gateway/model/webhook-times.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const hour = 3_600_000;
const day = 24 * hour;
const secondsOf = (time: number) => Math.floor(time / 1000);

describe("a webhook", () => {
  it("becomes an event and a delivery to each matching endpoint", async () => {
    const pipeline = webhookPipeline({ endpoints: [anEndpoint(), anEndpoint({ id: "ep_2" })] });
    const time = pipeline.clock.now() - 5_000;

    await pipeline.record({ timestamp: secondsOf(time), event_type: "case_waiting", case_id: "c" });

    expect(pipeline.storedEvents()).toEqual([
      {
        id: expect.stringMatching(/^evt_[0-9a-f]{40}$/),
        about: { keys: [expect.stringMatching(/^sub_md-integrations_[0-9a-f]{40}$/)], timed: true },
        ownerKeys: [expect.stringMatching(/^sub_md-integrations_[0-9a-f]{40}$/)],
        type: "md-integrations.case_waiting",
        time,
        receivedAt: pipeline.clock.now(),
        vendor: "md-integrations",
        connection: "default",
        subject: { case_id: "c" },
        stale: false,
        late: false,
        traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
        endpoints: [
          { partnerId: "prt_1", endpointId: "ep_1" },
          { partnerId: "prt_1", endpointId: "ep_2" },
        ],
        body: expect.any(Uint8Array),
        fannedOut: true,
        position: expect.stringMatching(/^2026-01-01T00:00:00.000Z#evt_[0-9a-f]{40}$/),
      },
    ]);
    const queued = pipeline.deliveryQueue.takeAll();
    expect(queued).toEqual(pipeline.storedDeliveries().map(({ id }) => ({ v: 1, deliveryId: id, attempt: 1 })));
    expect(queued).toHaveLength(2);
  });

  it("that is received twenty times at once is one event and one delivery", async () => {
    const pipeline = webhookPipeline();
    const message = pipeline.webhook({ timestamp: secondsOf(pipeline.clock.now()), event_type: "x", case_id: "c" });

    await Promise.all(Array.from({ length: 20 }, () => pipeline.processEventWork(message)));
    await pipeline.deliverQueued();

    expect(pipeline.storedEvents()).toHaveLength(1);
    expect(pipeline.storedDeliveries()).toHaveLength(1);
    expect(pipeline.sent).toHaveLength(1);
  });

  it("is recognized as a duplicate days later", async () => {
    const pipeline = webhookPipeline();
    const payload = { timestamp: secondsOf(pipeline.clock.now()), event_type: "x", case_id: "c" };
    await pipeline.record(payload);

    pipeline.clock.advance(13 * day);
    await pipeline.record(payload);

    expect(pipeline.storedEvents()).toHaveLength(1);
  });

  it("of one case in the same second is another event", async () => {
    const pipeline = webhookPipeline();
    const timestamp = secondsOf(pipeline.clock.now());

    await pipeline.record({ timestamp, event_type: "case_waiting", case_id: "c" });
    await pipeline.record({ timestamp, event_type: "case_processing", case_id: "c" });

    expect(pipeline.storedEvents()).toHaveLength(2);
  });

  it("of another connection is another event, also with the same bytes", async () => {
    const pipeline = webhookPipeline();
    const payload = { timestamp: secondsOf(pipeline.clock.now()), event_type: "x", case_id: "c" };

    await pipeline.record(payload);
    await pipeline.record(payload, { connection: "clinic-2" });

    expect(pipeline.storedEvents().map(({ connection }) => connection)).toEqual(["default", "clinic-2"]);
  });

  it("without a time is a duplicate during the vendor's retries, and a new event after them", async () => {
    const pipeline = webhookPipeline();
    const payload = { event_type: "case_order_updated", case_id: "c", order_status: "shipped" };

    await pipeline.record(payload);
    pipeline.clock.advance(24 * hour - 1);
    await pipeline.record(payload);
    expect(pipeline.storedEvents()).toHaveLength(1);

    pipeline.clock.advance(1);
    await pipeline.record(payload);
    expect(pipeline.storedEvents()).toHaveLength(2);
  });

  it("without a time that waited in the queue for longer is not a duplicate of a later one", async () => {
    const pipeline = webhookPipeline();
    const early = pipeline.webhook({ event_type: "x", case_id: "c" });
    pipeline.clock.advance(2 * day);
    await pipeline.record({ event_type: "x", case_id: "c" });

    await pipeline.processEventWork(early);
    await pipeline.processEventWork(early);

    expect(pipeline.storedEvents()).toHaveLength(2);
  });

  it("older than the deduplication window is stored as late, and not delivered", async () => {
    const pipeline = webhookPipeline();
    const time = pipeline.clock.now() - 14 * day - 1000;

    await pipeline.record({ timestamp: secondsOf(time), event_type: "x", case_id: "c" });

    expect(pipeline.storedEvents()).toMatchObject([{ late: true, endpoints: [], fannedOut: true }]);
    expect(pipeline.deliveryQueue.sent).toEqual([]);
  });

  it("older than another one of its subject that was recorded before is stale", async () => {
    const pipeline = webhookPipeline();
    const now = secondsOf(pipeline.clock.now());

    await pipeline.record({ timestamp: now, event_type: "case_processing", case_id: "c" });
    await pipeline.record({ timestamp: now - 60, event_type: "case_waiting", case_id: "c" });
    await pipeline.record({ timestamp: now - 60, event_type: "case_waiting", case_id: "other" });
    await pipeline.record({ timestamp: now, event_type: "case_support", case_id: "c" });

    expect(pipeline.storedEvents().map(({ stale }) => stale)).toEqual([false, true, false, false]);
  });

  it("without a subject is never stale", async () => {
    const pipeline = webhookPipeline();
    const now = secondsOf(pipeline.clock.now());

    await pipeline.record({ timestamp: now, event_type: "a" });
    await pipeline.record({ timestamp: now - 60, event_type: "b" });

    expect(pipeline.storedEvents().map(({ stale }) => stale)).toEqual([false, false]);
  });

  it("that is no JSON, or of a vendor whose format is not known, is stored and delivered", async () => {
    const pipeline = webhookPipeline();
    pipeline.partners.put(aPartner({ grants: ["md-integrations:events", "syncvet:events"] }));

    await pipeline.record("<xml/>");
    await pipeline.record({ event: "x" }, { vendor: "syncvet" });

    expect(pipeline.storedEvents().map(({ type }) => type)).toEqual(["md-integrations.unknown", "syncvet.unknown"]);
    expect(pipeline.storedDeliveries()).toHaveLength(2);
  });

  it("has a type that is safe in URLs and headers", async () => {
    const pipeline = webhookPipeline();

    await pipeline.record({ event_type: "case waiting\r\n<b>é" });
    await pipeline.record({ event_type: "x".repeat(500) });

    expect(pipeline.storedEvents().map(({ type }) => type)).toEqual([
      "md-integrations.case_waiting___b__",
      `md-integrations.${"x".repeat(100)}`,
    ]);
  });

  it("is not in the log, and its subject is not either", async () => {
    const pipeline = webhookPipeline();

    await pipeline.record({ event_type: "Jane Roe", case_id: "case-of-jane" });
    await pipeline.deliverQueued();

    expect(pipeline.log.lines.length).toBeGreaterThan(1);
    expect(pipeline.log.lines.join()).not.toMatch(/Jane|case-of-jane|partner\.example/);
  });
});

describe("a crash while a webhook is recorded", () => {
  const payload = { timestamp: 1_767_225_000, event_type: "x", case_id: "c" };

  it("before a message was sent is completed by a receive after the lease, for the endpoints of the first", async () => {
    const pipeline = webhookPipeline();
    pipeline.deliveryQueue.fail(1);
    await expect(pipeline.record(payload)).rejects.toThrow();
    await pipeline.endpoints.add(anEndpoint({ id: "ep_later" }));

    await pipeline.record(payload);
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    pipeline.clock.advance(recordingLeaseMs);
    await pipeline.record(payload);

    expect(pipeline.storedEvents()).toMatchObject([{ fannedOut: true }]);
    expect(pipeline.storedDeliveries().map(({ endpointId }) => endpointId)).toEqual(["ep_1"]);
    expect(pipeline.deliveryQueue.sent).toHaveLength(1);
  });

  it("is completed by the scheduler when the message is not received again", async () => {
    const pipeline = webhookPipeline();
    pipeline.deliveryQueue.fail(1);
    await expect(pipeline.record(payload)).rejects.toThrow();

    await pipeline.runDueWork();
    expect(pipeline.eventQueue.sent).toEqual([]);
    pipeline.clock.advance(pipeline.waits.checkAfter);
    await pipeline.runDueWork();
    for (const message of pipeline.eventQueue.takeAll()) await pipeline.processEventWork(message);
    await pipeline.deliverQueued();

    expect(pipeline.sent).toHaveLength(1);
    pipeline.clock.advance(day);
    await pipeline.runDueWork();
    expect([...pipeline.eventQueue.sent, ...pipeline.deliveryQueue.sent]).toEqual([]);
  });
});

describe("a message of a version that is not known", () => {
  it.each([
    { v: 2, kind: "webhook" },
    { v: 1, kind: "other" },
    { v: 1, kind: "webhook" },
    { v: 1, kind: "recovery-page", endpointId: "ep_1", recoveryId: "rcv_1" },
    null,
    "text",
    [],
  ])("fails, so that it stays in the queue: %j", async (message) => {
    await expect(webhookPipeline().processEventWork(message)).rejects.toThrow("does not know");
  });
});
