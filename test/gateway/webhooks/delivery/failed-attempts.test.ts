import { describe, expect, it } from "vitest";
import { deliveryHarness } from "../../../support/harnesses/delivery-harness.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

describe("a failed attempt", () => {
  it.each([
    [500, "Answered 500; only 2xx is success."],
    [404, "Answered 404; only 2xx is success."],
    [304, "Answered 304; redirects are not followed."],
    [302, "Answered 302; redirects are not followed."],
  ])("with status %i is recorded and made again after 5 s", async (status, error) => {
    const { pipeline, message, stored, answer } = await deliveryHarness();
    const now = pipeline.clock.now();
    answer(status);

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({
      status: "pending",
      attempts: [{ at: now, status, error }],
      nextAttemptAt: now + 5_000,
    });
    expect(pipeline.deliveryQueue.sent).toEqual([
      { message: { ...message, attempt: 2 }, delaySeconds: 5, group: "prt_1" },
    ]);
  });

  it("stores the beginning of the endpoint's answer, whatever its bytes, and logs none of it", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    const beginning = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x4a, 0x61, 0x6e, 0x65, 0xc3]);
    pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined, beginning });

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ attempts: [{ status: 500, response: "\uFEFF{\uFFFDJane" }] });
    expect(JSON.stringify(pipeline.log.lines)).not.toContain("Jane");
  });

  it("without an answer has its reason", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    pipeline.answers.push({ answered: false, error: "The connection was refused." });

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ attempts: [{ status: null, error: "The connection was refused." }] });
  });

  it("has the same id and body when it is made again, and a new time", async () => {
    const { pipeline, message, answer } = await deliveryHarness();
    answer(500);
    await pipeline.deliverEvent(message);
    pipeline.clock.advance(5_000);
    await pipeline.deliverQueued();

    const [first, second] = pipeline.sent;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(Number(second?.headers["webhook-timestamp"])).toBe(Number(first?.headers["webhook-timestamp"]) + 5);
  });

  it("is followed by a wait of at least the Retry-After, in both of its forms", async () => {
    for (const form of ["600", new Date(Date.parse("2026-01-01T00:10:00Z")).toUTCString()]) {
      const { pipeline, message, stored, answer } = await deliveryHarness();
      answer(503, form);
      await pipeline.deliverEvent(message);
      expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + 10 * minute });
    }
  });

  it("leaves a wait that is longer than a queue's delay to the scheduler", async () => {
    const { pipeline, message, stored, answer } = await deliveryHarness();
    answer(503, String(3 * 24 * 3600));
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + day });
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    pipeline.clock.advance(day - 1);
    await pipeline.runDueWork();
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    pipeline.clock.advance(1);
    await Promise.all([pipeline.runDueWork(), pipeline.runDueWork()]);
    expect(pipeline.deliveryQueue.takeAll()).toEqual([{ ...message, attempt: 2 }]);
  });

  it("is enqueued at growing intervals while its message waits, so that a slow queue does not grow", async () => {
    const { pipeline } = await deliveryHarness();
    const enqueuedAt: number[] = [];
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      pipeline.clock.advance(minute);
      await pipeline.runDueWork();
      if (pipeline.deliveryQueue.takeAll().length > 0) enqueuedAt.push(minutes);
    }

    expect(enqueuedAt).toEqual([3, 13, 26, 52]);
  });

  it("is followed by the scheduler's message when the next attempt could not be enqueued", async () => {
    const { pipeline, message, answer } = await deliveryHarness();
    answer(500);
    pipeline.deliveryQueue.fail(1);
    await pipeline.deliverEvent(message);
    expect(pipeline.deliveryQueue.sent).toEqual([]);

    pipeline.clock.advance(5_000 + pipeline.waits.checkAfter);
    await pipeline.runDueWork();

    expect(pipeline.deliveryQueue.takeAll()).toEqual([{ ...message, attempt: 2 }]);
  });

  it("is the last one at the end of the retry schedule", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    const first = pipeline.clock.now();
    for (let attempt = 1; attempt <= 14; attempt += 1) {
      pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined });
      await pipeline.deliverEvent({ ...message, attempt });
      // Other attempts succeed meanwhile, so that the endpoint is not paused.
      await pipeline.store.releaseSlot(
        { partnerId: "prt_1", endpointId: "ep_1" },
        { token: "other", until: 0 },
        "success",
        0,
      );
      const next = (await stored())?.nextAttemptAt;
      if (next != null) pipeline.clock.advance(next - pipeline.clock.now());
    }

    expect(await stored()).toMatchObject({ status: "failed", nextAttemptAt: null });
    expect((await stored())?.attempts).toHaveLength(14);
    expect(pipeline.clock.now() - first).toBeGreaterThan(7 * day);
    expect(pipeline.clock.now() - first).toBeLessThan(8 * day);
    pipeline.clock.advance(10 * minute);
    pipeline.deliveryQueue.takeAll();
    await pipeline.runDueWork();
    expect(pipeline.deliveryQueue.sent).toEqual([]);
  });

  it("is followed by a wait on the time scale", async () => {
    const { pipeline, message, stored, answer } = await deliveryHarness({ scale: 1000 });
    answer(503, "3600");
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + 3_600 });
    expect(pipeline.deliveryQueue.sent).toMatchObject([{ delaySeconds: 4 }]);
  });
});
