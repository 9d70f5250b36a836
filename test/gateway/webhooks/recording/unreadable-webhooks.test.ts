import { describe, expect, it } from "vitest";
import { anEvent } from "../../../support/builders/an-event.ts";
import {
  hostileReaders,
  type Reader,
  reader,
  throwingReader,
  validReading,
} from "../../../support/builders/hostile-readers.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const day = 24 * 3_600_000;

describe("a webhook whose reader fails", () => {
  it.each(
    hostileReaders,
  )("is stored as unknown, delivered with its bytes, and alarmed: it %s", async (_what, read, fault) => {
    const pipeline = webhookPipeline();
    const payload = '{"name": "Jane Roe", "prescription_id": 63841558324288628}';

    await pipeline.recordWith({ readerOf: () => read }, payload);
    await pipeline.deliverQueued();

    expect(pipeline.storedEvents()).toMatchObject([
      { type: "md-integrations.unknown", time: pipeline.clock.now(), subject: {}, stale: false, late: false },
    ]);
    expect(pipeline.sent).toHaveLength(1);
    expect(pipeline.sent[0]?.body).toContain(`"data":${payload}}`);
    const alarmed = pipeline.log.lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.event === "webhook.unreadable");
    expect(alarmed).toMatchObject([
      { level: "error", vendor: "md-integrations", connection: "default", of: "webhook", fault },
    ]);
    expect(pipeline.log.lines.join()).not.toContain("Jane");
  });

  it("is delivered with its own bytes, also where the reader changes them", async () => {
    const pipeline = webhookPipeline();
    const mutating: Reader = (body) => {
      body.fill(0);
      return validReading;
    };

    await pipeline.recordWith({ readerOf: () => mutating }, '{"a":1}');
    await pipeline.deliverQueued();

    expect(pipeline.sent[0]?.body).toContain('"data":{"a":1}}');
  });

  it("is one event however often it is received, and another one than other bytes", async () => {
    const pipeline = webhookPipeline();

    for (const payload of ["{}", "{}", "[]", "{}"])
      await pipeline.recordWith({ readerOf: () => throwingReader }, payload);
    pipeline.clock.advance(day - 1);
    await pipeline.recordWith({ readerOf: () => reader({ ...validReading, time: Number.NaN }) }, "{}");

    expect(pipeline.storedEvents()).toHaveLength(2);
  });
});

describe("an event that is stored with an invalid time", () => {
  it.each([
    Number.NaN,
    1e300,
    -1e300,
    253_402_300_800_000,
  ])("(%d) is delivered and listed with the time of its arrival", async (time) => {
    const pipeline = webhookPipeline();
    await pipeline.record({ event_type: "x", timestamp: 1_767_225_000 });
    const [stored] = pipeline.store.events();
    await pipeline.store.table.update({ pk: stored?.id ?? "", sk: "event" }, { set: { time } });
    await pipeline.deliverQueued();
    expect(pipeline.sent[0]?.body).toContain(`"timestamp":"${new Date(pipeline.clock.now()).toISOString()}"`);

    const api = webhookApi();
    const event = anEvent({ time });
    await api.store.storeEvent(event, 0);
    const { status, body } = await api.call("GET", "/v1/events");
    expect(status).toBe(200);
    expect(body.data).toMatchObject([{ timestamp: new Date(event.receivedAt).toISOString() }]);
  });
});
