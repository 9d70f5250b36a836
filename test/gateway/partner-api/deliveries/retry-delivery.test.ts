import { describe, expect, it } from "vitest";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { redeliveryHarness } from "../../../support/harnesses/redelivery-harness.ts";

const day = 24 * 3_600_000;
const failing = { answered: true, status: 500, retryAfter: undefined } as const;

/** One delivery that waits for its first attempt. */
async function setUp() {
  const harness = redeliveryHarness();
  await harness.record({ timestamp: Math.floor(harness.clock.now() / 1000), event_type: "case_waiting", case_id: "c" });
  const [message] = harness.deliveryQueue.takeAll();
  if (message === undefined) throw new Error("One delivery should wait.");
  const id = message.deliveryId;
  const stored = async () => harness.store.findDelivery(id);
  const retry = (partnerId?: string) => harness.call("POST", `/v1/deliveries/${id}/retry`, undefined, partnerId);
  return { harness, id, message, stored, retry };
}

describe("a retry requested by a partner", () => {
  it.each(["failed", "delivered"] as const)("sends again what is %s", async (status) => {
    const { harness, id, message, retry, stored } = await setUp();
    if (status === "failed") harness.answers.push({ answered: true, status: 410, retryAfter: undefined });
    await harness.deliverEvent(message);
    expect(await stored()).toMatchObject({ status });
    const endpoint = await harness.endpoints.find("prt_1", "ep_1");
    if (endpoint === undefined) throw new Error("The endpoint should exist.");
    await harness.endpoints.replace({ ...endpoint, status: "active", revision: endpoint.revision + 1 });

    const answer = await retry();
    await harness.deliverQueued();

    expect(answer).toMatchObject({ status: 202, headers: { Location: `/v1/deliveries/${id}` } });
    expect(answer.body).toMatchObject({ id, status: "pending", attemptCount: 1, nextAttemptAt: expect.any(String) });
    expect(await stored()).toMatchObject({ status: "delivered", attempted: 2 });
    expect(new Set(harness.sent.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it("replaces the next scheduled attempt, and restarts the retry schedule", async () => {
    const { harness, message, retry, stored } = await setUp();
    harness.answerWith(() => failing);
    await harness.deliverEvent(message);
    harness.clock.advance(5_000);
    await harness.deliverQueued();
    const [waiting] = harness.deliveryQueue.takeAll();
    expect(waiting).toMatchObject({ attempt: 3 });

    await retry();
    await harness.deliverQueued();

    expect(await stored()).toMatchObject({
      attempted: 3,
      scheduleBaseAttempt: 2,
      nextAttemptAt: harness.clock.now() + 5_000,
    });
    if (waiting !== undefined) await harness.deliverEvent(waiting);
    expect(harness.sent).toHaveLength(3);
  });

  it("is the same retry as others requested before its attempt", async () => {
    const { harness, message, retry, stored } = await setUp();
    await harness.deliverEvent(message);

    const answers = await Promise.all([retry(), retry(), retry()]);
    await harness.deliverQueued();

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await stored()).toMatchObject({ status: "delivered", attempted: 2 });
    expect((await retry()).status).toBe(202);
    await harness.deliverQueued();
    expect(await stored()).toMatchObject({ attempted: 3 });
  });

  it("is refused while an attempt is in progress, and accepted once the lease of that attempt expires", async () => {
    const { harness, id, retry } = await setUp();
    const now = harness.clock.now();
    await harness.store.claimAttempt(id, 1, { token: "other", until: now + 20_000 }, now);

    expect(await retry()).toMatchObject({
      status: 409,
      headers: { "Retry-After": "20" },
      body: { type: "urn:rx-gateway:problem:attempt-in-progress" },
    });
    harness.clock.advance(20_000);
    expect((await retry()).status).toBe(202);
  });

  it("is made while the endpoint is paused, even if only the scheduler finds it", async () => {
    const { harness, message, retry, stored } = await setUp();
    await harness.endpoints.setPaused("prt_1", "ep_1", true);
    await harness.deliverEvent(message);
    expect(await stored()).toMatchObject({ status: "held" });

    harness.deliveryQueue.fail(1);
    expect((await retry()).status).toBe(202);
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    await harness.deliverQueued();

    expect(await stored()).toMatchObject({ status: "delivered", attempted: 1 });
    expect(await harness.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "active" });
  });

  it("is held again when it fails at a paused endpoint, without a limit", async () => {
    const { harness, message, retry, stored } = await setUp();
    await harness.endpoints.setPaused("prt_1", "ep_1", true);
    await harness.deliverEvent(message);
    harness.answers.push(failing);

    await retry();
    await harness.deliverQueued();
    harness.clock.advance(60 * day);

    expect(await stored()).toMatchObject({ status: "held", attempted: 1 });
    expect(harness.storedEvents()).toHaveLength(1);
  });
});

describe("a refused retry", () => {
  const endpoint = anEndpoint();

  it.each<[string, number, string, (harness: ReturnType<typeof redeliveryHarness>) => unknown]>([
    ["the endpoint was deleted", 410, "gone", ({ endpoints }) => endpoints.remove("prt_1", "ep_1")],
    ["the endpoint is disabled", 409, "conflict", ({ endpoints }) => endpoints.disable("prt_1", "ep_1")],
    [
      "the endpoint no longer asks for such events",
      409,
      "conflict",
      ({ endpoints }) => endpoints.replace({ ...endpoint, eventTypes: ["job.*"], revision: 2 }),
    ],
    [
      "the event is no longer stored",
      410,
      "gone",
      ({ store }) => {
        store.table.clear(({ sk }) => sk === "event");
      },
    ],
  ])("gives the reason: %s", async (why, status, name, change) => {
    const { harness, message, retry } = await setUp();
    await harness.deliverEvent(message);
    await change(harness);

    const answer = await retry();

    expect(answer).toMatchObject({ status, body: { type: `urn:rx-gateway:problem:${name}` } });
    expect(answer.body.detail).toContain(why);
    expect(harness.deliveryQueue.sent).toEqual([]);
  });

  it.each([
    ["another partner's", aPartner({ id: "prt_2" })],
    ["one whose grant was withdrawn", aPartner({ grants: [] })],
  ])("is 404 for %s", async (_what, partner) => {
    const { harness, retry } = await setUp();
    harness.partners.put(partner);

    expect((await retry(partner.id)).status).toBe(404);
  });
});
