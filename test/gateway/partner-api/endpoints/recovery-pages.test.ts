import { describe, expect, it } from "vitest";
import { createProcessRecoveryPage } from "../../../../shared/gateway/webhooks/recovery/process-recovery-page.ts";
import { crashing, Life } from "../../../support/fakes/crashing.ts";
import { day, hour, minute, recoveryHarness } from "../../../support/harnesses/recovery-harness.ts";

describe("a recovery, page by page,", () => {
  it("sends no more deliveries in a minute than a drain does", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage } = recoveryHarness();
    for (let number = 0; number < 750; number += 1) await addEvent(now - hour + number, {});

    await recover({ since: ago(day) });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", examined: 750, sentAgain: 750 });
    const times = harness.storedDeliveries().map(({ nextAttemptAt }) => nextAttemptAt ?? 0);
    const begun = Math.min(...times);
    const inMinute = (start: number) => times.filter((at) => at >= start && at < start + minute).length;
    expect([0, 1, 2, 3].map((number) => inMinute(begun + number * minute))).toEqual([300, 300, 150, 0]);
    expect(Math.max(...harness.deliveryQueue.sent.map(({ delaySeconds }) => delaySeconds))).toBeLessThanOrEqual(60);
  });

  it("reads many delivered deliveries without waiting", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage } = recoveryHarness();
    for (let number = 0; number < 2_500; number += 1) await addEvent(now - hour + number, { status: "delivered" });
    const begun = harness.clock.now();

    await recover({ since: ago(day) });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", examined: 2_500, sentAgain: 0 });
    expect(harness.clock.now() - begun).toBeLessThan(10_000);
  });

  it.each(["before", "after"] as const)("continues after a crash %s any step, and duplicates nothing", async (when) => {
    for (let step = 1, isCut = true; isCut; step += 1) {
      const { harness, now, ago, addEvent, recover, recovery } = recoveryHarness();
      for (let number = 0; number < 6; number += 1) await addEvent(now - hour + number, number % 2 === 0 ? {} : null);
      await recover({ since: ago(day), includeMissing: true });
      const [message] = harness.eventQueue.takeAll();
      if (message?.kind !== "recovery-page") throw new Error("The first page should be enqueued.");
      const life = new Life({ step, when });
      const [store, eventQueue, deliveryQueue] = [harness.store, harness.eventQueue, harness.deliveryQueue].map(
        (port) => crashing(port, life),
      );
      const dying = { ...harness, ...{ store, eventQueue, deliveryQueue } } as typeof harness;
      await createProcessRecoveryPage(dying)(message).catch(() => undefined);
      isCut = life.ended;
      for (let passed = 0; passed < 15; passed += 1) {
        for (const repeated of harness.eventQueue.takeAll()) await harness.processEventWork(repeated);
        await harness.deliverQueued();
        harness.clock.advance(minute);
        await harness.runDueWork();
      }

      expect(await recovery()).toMatchObject({ status: "done", sentAgain: 3, added: 3 });
      expect(harness.sent).toHaveLength(6);
      expect(harness.storedDeliveries().every(({ status }) => status === "delivered")).toBe(true);
    }
  });

  it("is found by the scheduler when its first message is lost, and a repeated message does nothing", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage } = recoveryHarness();
    await addEvent(now - hour, {});
    await recover({ since: ago(day) });
    const [first] = harness.eventQueue.takeAll();
    harness.clock.advance(harness.waits.checkAfter + 2_000);
    await harness.runDueWork();
    await processPage();
    await harness.processEventWork(first);

    expect(await recovery()).toMatchObject({ status: "done", sentAgain: 1 });
    expect(harness.deliveryQueue.takeAll()).toHaveLength(1);
  });

  it("stops when its endpoint is disabled, and does not send held deliveries", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage, statusOf } = recoveryHarness();
    const id = await addEvent(now - hour, {});
    await harness.endpoints.setPaused("prt_1", "ep_1", true);
    await recover({ since: ago(day) });
    await processPage();
    await harness.deliverQueued();
    expect(await statusOf(id)).toBe("held");

    const other = await addEvent(now - hour, {});
    await recover({ since: ago(day) });
    await harness.endpoints.disable("prt_1", "ep_1");
    await processPage();
    expect(await recovery()).toMatchObject({ status: "stopped" });
    expect(await statusOf(other)).toBe("failed");
  });
});
