import { describe, expect, it } from "vitest";
import { maxInlineBody } from "../../../../shared/gateway/events/event-bodies.ts";
import { recordingLeaseMs } from "../../../../shared/gateway/model/webhook-times.ts";
import { putLargeWebhook } from "../../../../shared/gateway/webhooks/intake/large-webhook.ts";
import { aDelivery } from "../../../support/builders/an-event.ts";
import { type Crash, crashing, Life } from "../../../support/fakes/crashing.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const day = 24 * 3_600_000;
const text = `{"event_type":"case_waiting","case_id":"c","timestamp":1767225000,"big":12345678901234567890,"note":"${"é".repeat(1_500_000)}"}`;

/** A webhook of 3 MB in the bucket, and its notification. */
async function setUp() {
  const pipeline = webhookPipeline();
  await putLargeWebhook(pipeline.largeWebhooks, pipeline.webhook(text));
  const [key = ""] = pipeline.largeWebhooks.blobs.keys();
  const notification = {
    Records: [{ eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: { object: { key } } }],
  };
  return { pipeline, key, notification };
}

describe("a webhook that is too large for the queue", () => {
  it("becomes an event with its body in a blob, and is delivered byte for byte", async () => {
    const { pipeline, notification } = await setUp();

    await pipeline.processEventWork(notification);
    await pipeline.deliverQueued();

    const [event] = pipeline.storedEvents();
    expect(event?.body).toEqual({
      key: expect.stringMatching(/^events\/bdy_[0-9a-f]{32}$/),
      size: text.length + 1_500_000,
    });
    expect(pipeline.sent[0]?.body.endsWith(`"data":${text}}`)).toBe(true);
    expect([...pipeline.largeWebhooks.blobs]).toEqual([]);
    expect(pipeline.cases.all()).toHaveLength(1);
  });

  it("is one event, however many notifications arrive", async () => {
    const { pipeline, notification } = await setUp();

    await pipeline.processEventWork(notification);
    await pipeline.processEventWork(notification);

    expect(pipeline.storedEvents()).toHaveLength(1);
    expect(pipeline.deliveryQueue.sent).toHaveLength(1);
  });

  it("that is lost makes its notification fail, so that it becomes a dead letter", async () => {
    const { pipeline, key, notification } = await setUp();
    await pipeline.largeWebhooks.remove(key);

    await expect(pipeline.processEventWork(notification)).rejects.toThrow("no event was made of it");
    expect(pipeline.log.lines.join()).toContain("webhook.lost");
  });

  it("is recorded once after a crash at any step", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const { pipeline, notification } = await setUp();
        const life = new Life({ step, when });
        const crashed = pipeline.processWith(
          {
            store: crashing(pipeline.store, life),
            eventBodies: crashing(pipeline.eventBodies, life),
            largeWebhooks: crashing(pipeline.largeWebhooks, life),
            deliveryQueue: crashing(pipeline.deliveryQueue, life),
          },
          notification,
        );
        await crashed.catch((error: Crash) => error);
        pipeline.clock.advance(recordingLeaseMs);
        await pipeline.processEventWork(notification);
        await pipeline.deliverQueued();

        expect(pipeline.storedEvents()).toHaveLength(1);
        expect(pipeline.sent).toHaveLength(1);
        expect([...pipeline.largeWebhooks.blobs]).toEqual([]);
        pipeline.clock.advance(pipeline.waits.recheckAfter);
        await pipeline.runDueWork();
        // The blob of the try that crashed is removed, that of the event is not.
        expect([...pipeline.eventBodies.blobs]).toHaveLength(1);
        if (!life.ended) break;
      }
    }
  }, 60_000);
});

describe("the body of an event", () => {
  it("is inline up to 300 KB, and a blob above that", async () => {
    const pipeline = webhookPipeline();
    const ofSize = (size: number) => "x".repeat(size);

    await pipeline.record(ofSize(maxInlineBody));
    expect([...pipeline.eventBodies.blobs]).toHaveLength(0);
    await pipeline.record(ofSize(maxInlineBody + 1));
    expect([...pipeline.eventBodies.blobs]).toHaveLength(1);
  });

  it("exists as long as its event", async () => {
    const { pipeline, notification } = await setUp();
    await pipeline.processEventWork(notification);

    for (let days = 0; days < 29; days += 1) {
      await pipeline.runDueWork();
      pipeline.clock.advance(day);
    }
    expect([...pipeline.eventBodies.blobs]).toHaveLength(1);
    pipeline.clock.advance(2 * day);
    await pipeline.runDueWork();
    expect([...pipeline.eventBodies.blobs]).toEqual([]);
    pipeline.clock.advance(2 * day);
    await pipeline.runDueWork();
    expect(pipeline.store.table.items("body").filter(({ dueAt }) => dueAt !== undefined)).toEqual([]);
  });

  it("exists while a held delivery retains its event", async () => {
    const { pipeline, notification } = await setUp();
    await pipeline.processEventWork(notification);
    const [event] = pipeline.storedEvents();
    await pipeline.store.holdEvent(event?.id ?? "", aDelivery().id);

    for (let days = 0; days < 60; days += 1) {
      pipeline.clock.advance(day);
      await pipeline.runDueWork();
    }
    expect([...pipeline.eventBodies.blobs]).toHaveLength(1);
  });

  it("that does not exist ends its deliveries, with the reason", async () => {
    const { pipeline, notification } = await setUp();
    await pipeline.processEventWork(notification);
    pipeline.eventBodies.blobs.clear();

    await pipeline.deliverQueued();

    expect(pipeline.sent).toEqual([]);
    expect(pipeline.storedDeliveries()).toMatchObject([
      { status: "failed", attempts: [{ error: "Not sent: the event is no longer stored." }] },
    ]);
  });
});

describe("a notification of S3", () => {
  it("that is its test event is dropped", async () => {
    const pipeline = webhookPipeline();
    await pipeline.processEventWork({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "b" });
    expect(pipeline.storedEvents()).toEqual([]);
  });

  it.each([
    { Records: [{}] },
    { Records: [{ eventSource: "aws:s3", eventName: "ObjectRemoved:Delete", s3: { object: { key: "k" } } }] },
    { Records: [{ eventSource: "aws:other", eventName: "ObjectCreated:Put", s3: { object: { key: "k" } } }] },
  ])("for anything but a new object fails: %j", async (message) => {
    await expect(webhookPipeline().processEventWork(message)).rejects.toThrow("does not know");
  });
});
