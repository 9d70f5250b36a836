import { describe, expect, it } from "vitest";
import type { MissedStatusMessage } from "../../../../shared/gateway/messages/event-work-messages.ts";
import { Life } from "../../../support/fakes/crashing.ts";
import { type WebhookPipeline, webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const minute = 60_000;
const start = Date.parse("2026-01-01T00:00:00Z");
const status = '{"name":"waiting","reason":null, "updated_at":"2025-12-31T23:00:00.500000Z"}';
const updatedAt = Date.parse("2025-12-31T23:00:00.500Z");

const missed: MissedStatusMessage = {
  v: 1,
  kind: "missed-status",
  vendor: "md-integrations",
  connection: "default",
  caseId: "c",
  name: "waiting",
  type: "case_waiting",
  time: updatedAt,
  at: start,
  data: Buffer.from(status).toString("base64"),
};

/** The webhook of that status, as the vendor sends it late. */
const late = (secondsLater = 0) => ({
  timestamp: Math.floor(updatedAt / 1000) + secondsLater,
  event_type: "case_waiting",
  case_id: "c",
});

/** A case that was created two hours ago. */
async function withCase(): Promise<WebhookPipeline> {
  const pipeline = webhookPipeline();
  await pipeline.record({ timestamp: Math.floor(start / 1000) - 7_200, event_type: "case_created", case_id: "c" });
  return pipeline;
}

const ofType = ({ storedEvents }: WebhookPipeline) =>
  storedEvents().filter(({ type }) => type === "md-integrations.case_waiting");

/** How many deliveries of the status there are. */
const deliveries = (pipeline: WebhookPipeline): number => {
  const ids = new Set(ofType(pipeline).map(({ id }) => id));
  return pipeline.storedDeliveries().filter(({ eventId }) => ids.has(eventId)).length;
};

describe("A status whose webhook was missed", () => {
  it("is delivered with its own time and the vendor's bytes", async () => {
    const pipeline = await withCase();
    await pipeline.deliverQueued();
    await pipeline.processEventWork(missed);
    await pipeline.deliverQueued();

    const body = pipeline.sent.at(-1)?.body.toString() ?? "";
    expect(body).toContain(`"recovered":true,"data":${status}}`);
    expect(JSON.parse(body)).toMatchObject({
      type: "md-integrations.case_waiting",
      timestamp: "2025-12-31T23:00:00.500Z",
      receivedAt: "2026-01-01T00:00:00.000Z",
      subject: { case_id: "c" },
    });
  });

  it("is one event, however often it is found", async () => {
    const pipeline = await withCase();
    await Promise.all(Array.from({ length: 20 }, () => pipeline.processEventWork(missed)));
    await pipeline.processEventWork({ ...missed, at: start + 60 * minute });
    expect([ofType(pipeline).length, deliveries(pipeline)]).toEqual([1, 1]);
  });

  it.each([0, 9 * 60, -9 * 60])("takes the place of its webhook that comes %i s apart", async (apart) => {
    const pipeline = await withCase();
    await pipeline.processEventWork(missed);
    await pipeline.record(late(apart));
    const [recovered, webhook] = ofType(pipeline);
    expect(webhook).toMatchObject({ recoveredAs: recovered?.id, endpoints: [], fannedOut: true });
    expect(deliveries(pipeline)).toBe(1);
  });

  it("does not take the place of a webhook of another time or another status", async () => {
    const pipeline = await withCase();
    await pipeline.processEventWork(missed);
    await pipeline.record(late(11 * 60));
    await pipeline.record({ ...late(60), event_type: "case_processing" });
    expect(deliveries(pipeline)).toBe(2);
    expect(pipeline.storedEvents().filter(({ recoveredAs }) => recoveredAs !== undefined)).toEqual([]);
  });

  it("does not take the place of a webhook of the same status after another one", async () => {
    const pipeline = await withCase();
    await pipeline.processEventWork(missed);
    await pipeline.record({ ...late(60), event_type: "case_processing" });
    await pipeline.record(late(120));
    expect(deliveries(pipeline)).toBe(2);
    expect(pipeline.cases.all()[0]?.state.status).toMatchObject({
      value: "waiting",
      time: (late().timestamp + 120) * 1000,
    });
  });

  it("is not recorded after its webhook", async () => {
    const pipeline = await withCase();
    await pipeline.record(late());
    await pipeline.processEventWork(missed);
    expect([ofType(pipeline).length, deliveries(pipeline)]).toEqual([1, 1]);
  });

  it("is not recorded after a later status", async () => {
    const pipeline = await withCase();
    await pipeline.record({ ...late(60), event_type: "case_completed" });
    await pipeline.processEventWork(missed);
    expect(ofType(pipeline)).toEqual([]);
  });

  it("is not recorded of a case that was erased", async () => {
    const pipeline = webhookPipeline();
    await pipeline.processEventWork(missed);
    expect(pipeline.storedEvents()).toEqual([]);
  });

  it("is delivered once when it is recorded at the same time as its webhook", async () => {
    for (let round = 0; round < 30; round += 1) {
      const pipeline = await withCase();
      const webhook = pipeline.webhook(late(round));
      const both = [() => pipeline.processEventWork(missed), () => pipeline.processEventWork(webhook)];
      await Promise.all((round % 2 === 0 ? both : both.toReversed()).map((record) => record()));
      expect(deliveries(pipeline)).toBe(1);
    }
  });

  it("is delivered once whatever a crash leaves, with its webhook before or after it", async () => {
    for (const isWebhookFirst of [true, false]) {
      for (let step = 1; step <= 30; step += 1) {
        for (const when of ["before", "after"] as const) {
          const pipeline = await withCase();
          const webhook = pipeline.webhook(late());
          const [first, second] = isWebhookFirst ? [webhook, missed] : [missed, webhook];
          await pipeline
            .instance(new Life({ step, when }))
            .processEventWork(first)
            .catch(() => undefined);
          await pipeline.processEventWork(second);
          pipeline.clock.advance(minute);
          await pipeline.processEventWork(first);
          pipeline.clock.advance(10 * minute);
          await pipeline.runDueWork();
          for (const message of pipeline.eventQueue.takeAll()) await pipeline.processEventWork(message);
          expect([isWebhookFirst, step, when, deliveries(pipeline)]).toEqual([isWebhookFirst, step, when, 1]);
        }
      }
    }
  });
});
