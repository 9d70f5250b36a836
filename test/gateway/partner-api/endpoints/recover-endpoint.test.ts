import { describe, expect, it } from "vitest";
import type { Delivery } from "../../../../shared/gateway/model/delivery.ts";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import { createProcessRecoveryPage } from "../../../../shared/gateway/webhooks/recovery/process-recovery-page.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { crashing, Life } from "../../../support/fakes/crashing.ts";
import { redeliveryHarness } from "../../../support/harnesses/redelivery-harness.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A harness at which nothing has happened, ten days after its endpoints were made. */
function setUp() {
  const harness = redeliveryHarness({ endpoints: [anEndpoint(), anEndpoint({ id: "ep_2" })] });
  harness.clock.advance(10 * day);
  const now = harness.clock.now();
  const ago = (ms: number) => new Date(now - ms).toISOString();
  let made = 0;
  /** An event that came then, with a delivery to `ep_1` unless that is missing. */
  const stands = async (receivedAt: number, delivery: Partial<Delivery> | null, event: object = {}) => {
    made += 1;
    const kept = anEvent({ id: `evt_${made}`, receivedAt, fannedOut: true, ...event });
    await harness.store.storeEvent(kept, 0);
    const id = deliveryId(kept.id, "ep_1");
    const failed = aDelivery({ id, eventId: kept.id, createdAt: receivedAt, status: "failed", nextAttemptAt: null });
    const attempts = [{ at: receivedAt, status: 500, durationMs: 1, error: "Answered 500." }];
    if (delivery !== null) {
      await harness.store.addDelivery({ ...failed, attempts, attempted: 1, ...delivery }, 0);
      await harness.store.table.update({ pk: id, sk: "delivery" }, { remove: ["dueAt", "dueShard"] });
    }
    return id;
  };
  const recover = (body: object, endpoint = "ep_1") => harness.call("POST", `/v1/endpoints/${endpoint}/recover`, body);
  const recovery = async (endpoint = "ep_1") => (await harness.call("GET", `/v1/endpoints/${endpoint}/recovery`)).body;
  /** Handles the messages of the intake queue until it is empty. */
  const processPage = async () => {
    for (let sent = harness.eventQueue.sent.splice(0); sent.length > 0; sent = harness.eventQueue.sent.splice(0)) {
      for (const { message, delaySeconds } of sent) {
        harness.clock.advance(delaySeconds * 1_000);
        await harness.processEventWork(message);
      }
    }
  };
  const statusOf = async (id: string) => (await harness.store.findDelivery(id))?.status;
  return { harness, now, ago, stands, recover, recovery, processPage, statusOf };
}

describe("a recovery", () => {
  it("sends again what failed in its time, and nothing else", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage, statusOf } = setUp();
    const before = await stands(now - 3 * hour, {});
    const first = await stands(now - 2 * hour, {});
    const delivered = await stands(now - 2 * hour, { status: "delivered" });
    const held = await stands(now - hour, { status: "held" });
    const last = await stands(now - hour, {});
    const after = await stands(now - hour + 1, {});
    const missing = await stands(now - hour, null);

    const answer = await recover({ since: ago(2 * hour), until: ago(hour) });
    await processPage();

    expect(answer).toMatchObject({
      status: 202,
      headers: { Location: "/v1/endpoints/ep_1/recovery" },
      body: { status: "running", since: ago(2 * hour), until: ago(hour), includeMissing: false, sentAgain: 0 },
    });
    expect(await recovery()).toMatchObject({ id: answer.body.id, status: "done", examined: 4, sentAgain: 2, added: 0 });
    expect(await Promise.all([first, last].map(statusOf))).toEqual(["pending", "pending"]);
    expect(await Promise.all([before, delivered, held, after].map(statusOf))).toEqual([
      "failed",
      "delivered",
      "held",
      "failed",
    ]);
    expect(await statusOf(missing)).toBeUndefined();
    await harness.deliverQueued();
    expect(await Promise.all([first, last].map(statusOf))).toEqual(["delivered", "delivered"]);
  });

  it("makes what is missing when that is asked, late events too, and doubles nothing", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage } = setUp();
    const missing = await stands(now - hour, null);
    const late = await stands(now - hour, null, { late: true });
    const elsewhere = await stands(now - hour, null, { connection: "clinic-2" });
    const notification = await stands(now - hour, null, {
      vendor: null,
      connection: null,
      partnerId: "prt_1",
      type: "job.x",
    });
    await stands(now - hour, null, { vendor: null, connection: null, partnerId: "prt_2", type: "job.x" });
    const ofPartner = { vendor: null, connection: null, partnerId: "prt_1" };
    const subject = { endpoint_id: "ep_1" };
    await stands(now - hour, null, { ...ofPartner, type: "endpoint.paused", subject });
    await stands(now - hour, null, { ...ofPartner, type: "gateway.test", subject: { endpoint_id: "ep_2" } });
    const failed = await stands(now - hour, {});
    const delivered = await stands(now - hour, { status: "delivered" });

    await recover({ since: ago(day), includeMissing: true });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", sentAgain: 1, added: 3 });
    const standing = harness.storedDeliveries().map(({ id, status }) => [id, status]);
    expect(Object.fromEntries(standing)).toEqual({
      [missing]: "pending",
      [late]: "pending",
      [notification]: "pending",
      [failed]: "pending",
      [delivered]: "delivered",
    });
    expect(standing.map(([id]) => id)).not.toContain(elsewhere);
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(4);
    await recover({ since: ago(day), includeMissing: true });
    await processPage();
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(4);
  });

  it("goes by the filter and the connections of today", async () => {
    const { harness, now, ago, stands, recover, processPage, statusOf } = setUp();
    harness.partners.put(aPartner({ grants: ["md-integrations/*:events"] }));
    const eventTypes = ["md-integrations.case_waiting"];
    await harness.endpoints.replace(anEndpoint({ eventTypes, connections: ["clinic-2"], revision: 2 }));
    const wanted = await stands(now - hour, null, { connection: "clinic-2" });
    const otherType = await stands(now - hour, null, { connection: "clinic-2", type: "md-integrations.case_created" });
    const otherConnection = await stands(now - hour, null);

    await recover({ since: ago(day), includeMissing: true });
    await processPage();

    expect(await Promise.all([wanted, otherType, otherConnection].map(statusOf))).toEqual([
      "pending",
      undefined,
      undefined,
    ]);
  });

  it("releases no more in a minute than a drain does", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage } = setUp();
    for (let number = 0; number < 750; number += 1) await stands(now - hour + number, {});

    await recover({ since: ago(day) });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", examined: 750, sentAgain: 750 });
    const times = harness.storedDeliveries().map(({ nextAttemptAt }) => nextAttemptAt ?? 0);
    const begun = Math.min(...times);
    const inMinute = (start: number) => times.filter((at) => at >= start && at < start + minute).length;
    expect([0, 1, 2, 3].map((number) => inMinute(begun + number * minute))).toEqual([300, 300, 150, 0]);
    expect(Math.max(...harness.deliveryQueue.sent.map(({ delaySeconds }) => delaySeconds))).toBeLessThanOrEqual(60);
  });

  it("looks through many that need nothing without waiting", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage } = setUp();
    for (let number = 0; number < 2_500; number += 1) await stands(now - hour + number, { status: "delivered" });
    const begun = harness.clock.now();

    await recover({ since: ago(day) });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", examined: 2_500, sentAgain: 0 });
    expect(harness.clock.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    "before",
    "after",
  ] as const)("cut short %s any step goes on where it was, and doubles nothing", async (when) => {
    for (let step = 1, isCut = true; isCut; step += 1) {
      const { harness, now, ago, stands, recover, recovery } = setUp();
      for (let number = 0; number < 6; number += 1) await stands(now - hour + number, number % 2 === 0 ? {} : null);
      await recover({ since: ago(day), includeMissing: true });
      const [message] = harness.eventQueue.takeAll();
      if (message?.kind !== "recovery-page") throw new Error("The first page should be asked for.");
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

  it("is found by the scheduler when its first message was lost, and a repeated message does nothing", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage } = setUp();
    await stands(now - hour, {});
    await recover({ since: ago(day) });
    const [first] = harness.eventQueue.takeAll();
    harness.clock.advance(harness.waits.checkAfter + 2_000);
    await harness.runDueWork();
    await processPage();
    await harness.processEventWork(first);

    expect(await recovery()).toMatchObject({ status: "done", sentAgain: 1 });
    expect(harness.deliveryQueue.takeAll()).toHaveLength(1);
  });

  it("stops when its endpoint is disabled, and leaves what is held to the pause", async () => {
    const { harness, now, ago, stands, recover, recovery, processPage, statusOf } = setUp();
    const id = await stands(now - hour, {});
    await harness.endpoints.setPaused("prt_1", "ep_1", true);
    await recover({ since: ago(day) });
    await processPage();
    await harness.deliverQueued();
    expect(await statusOf(id)).toBe("held");

    const other = await stands(now - hour, {});
    await recover({ since: ago(day) });
    await harness.endpoints.disable("prt_1", "ep_1");
    await processPage();
    expect(await recovery()).toMatchObject({ status: "stopped" });
    expect(await statusOf(other)).toBe("failed");
  });
});

describe("a request to recover", () => {
  it("that is repeated while it runs is one recovery, and another one waits for it", async () => {
    const { harness, ago, recover } = setUp();
    const first = await recover({ since: ago(day) });
    harness.clock.advance(1_000);

    expect((await recover({ since: ago(day) })).body.id).toBe(first.body.id);
    expect(await recover({ since: ago(hour) })).toMatchObject({
      status: 409,
      headers: { Location: "/v1/endpoints/ep_1/recovery" },
      body: { type: "urn:rx-gateway:problem:recovery-running" },
    });
    expect((await recover({ since: ago(day) }, "ep_2")).status).toBe(202);
    expect(harness.eventQueue.sent).toHaveLength(2);
  });

  it.each<[string, object, string[]]>([
    ["without since", {}, ["/since"]],
    ["with a since that is no time", { since: "yesterday" }, ["/since"]],
    ["with a since to come", { since: "2027-01-01T00:00:00Z" }, ["/since"]],
    ["with a since before the retention", { since: "2025-12-01T00:00:00Z" }, ["/since"]],
    ["with an until before since", { since: "2026-01-09T00:00:00Z", until: "2026-01-08T00:00:00Z" }, ["/until"]],
    [
      "with more than one fault",
      { since: 1, until: "x", includeMissing: "yes", "a/b": 1 },
      ["/a~1b", "/since", "/until", "/includeMissing"],
    ],
  ])("is refused %s", async (_what, body, pointers) => {
    const { recover } = setUp();

    const answer = await recover(body);

    expect(answer.status).toBe(400);
    expect((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("takes an end to come for now", async () => {
    const { recover, ago } = setUp();

    expect((await recover({ since: ago(hour), until: "2027-01-01T00:00:00Z" })).body.until).toBe(ago(0));
  });

  it("is for an endpoint of the partner's own that is not disabled", async () => {
    const { harness, ago, recover } = setUp();
    await harness.endpoints.disable("prt_1", "ep_2");
    harness.partners.put(aPartner({ id: "prt_2" }));

    expect((await recover({ since: ago(hour) }, "ep_2")).status).toBe(409);
    expect((await recover({ since: ago(hour) }, "ep_9")).status).toBe(404);
    const path = "/v1/endpoints/ep_1";
    expect((await harness.call("POST", `${path}/recover`, { since: ago(hour) }, "prt_2")).status).toBe(404);
    expect((await harness.call("GET", `${path}/recovery`, undefined, "prt_2")).status).toBe(404);
    expect((await harness.call("GET", `${path}/recovery`)).status).toBe(404);
  });
});
