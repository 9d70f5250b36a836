import { describe, expect, it } from "vitest";
import { anEndpoint, aPartner } from "../../builders/an-endpoint.ts";
import { repairDesk } from "./repair-desk.ts";

const day = 24 * 3_600_000;
const failing = { answered: true, status: 500, retryAfter: undefined } as const;

/** One delivery that waits for its first attempt. */
async function setUp() {
  const desk = repairDesk();
  await desk.record({ timestamp: Math.floor(desk.clock.now() / 1000), event_type: "case_waiting", case_id: "c" });
  const [message] = desk.deliveries.takeAll();
  if (message === undefined) throw new Error("One delivery should wait.");
  const id = message.deliveryId;
  const stored = async () => desk.ledger.findDelivery(id);
  const retry = (partnerId?: string) => desk.call("POST", `/v1/deliveries/${id}/retry`, undefined, partnerId);
  return { desk, id, message, stored, retry };
}

describe("a retry that a partner asks for", () => {
  it.each(["failed", "delivered"] as const)("sends again what is %s", async (status) => {
    const { desk, id, message, retry, stored } = await setUp();
    if (status === "failed") desk.answers.push({ answered: true, status: 410, retryAfter: undefined });
    await desk.deliver(message);
    expect(await stored()).toMatchObject({ status });
    const endpoint = await desk.endpoints.find("prt_1", "ep_1");
    if (endpoint === undefined) throw new Error("The endpoint should stand.");
    await desk.endpoints.replace({ ...endpoint, status: "active", revision: endpoint.revision + 1 });

    const answer = await retry();
    await desk.deliverQueued();

    expect(answer).toMatchObject({ status: 202, headers: { Location: `/v1/deliveries/${id}` } });
    expect(answer.body).toMatchObject({ id, status: "pending", attemptCount: 1, nextAttemptAt: expect.any(String) });
    expect(await stored()).toMatchObject({ status: "delivered", attempted: 2 });
    expect(new Set(desk.sent.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it("takes the place of the attempt that was to come, and begins the schedule anew", async () => {
    const { desk, message, retry, stored } = await setUp();
    desk.answerWith(() => failing);
    await desk.deliver(message);
    desk.clock.advance(5_000);
    await desk.deliverQueued();
    const [waiting] = desk.deliveries.takeAll();
    expect(waiting).toMatchObject({ attempt: 3 });

    await retry();
    await desk.deliverQueued();

    expect(await stored()).toMatchObject({ attempted: 3, scheduleFrom: 2, nextAttemptAt: desk.clock.now() + 5_000 });
    if (waiting !== undefined) await desk.deliver(waiting);
    expect(desk.sent).toHaveLength(3);
  });

  it("is one with another that comes before it is made", async () => {
    const { desk, message, retry, stored } = await setUp();
    await desk.deliver(message);

    const answers = await Promise.all([retry(), retry(), retry()]);
    await desk.deliverQueued();

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await stored()).toMatchObject({ status: "delivered", attempted: 2 });
    expect((await retry()).status).toBe(202);
    await desk.deliverQueued();
    expect(await stored()).toMatchObject({ attempted: 3 });
  });

  it("is refused while an attempt is under way, and not once its worker is taken for dead", async () => {
    const { desk, id, retry } = await setUp();
    const now = desk.clock.now();
    await desk.ledger.claimAttempt(id, 1, { token: "other", until: now + 20_000 }, now);

    expect(await retry()).toMatchObject({
      status: 409,
      headers: { "Retry-After": "20" },
      body: { type: "urn:rx-gateway:problem:attempt-under-way" },
    });
    desk.clock.advance(20_000);
    expect((await retry()).status).toBe(202);
  });

  it("is made although the endpoint is paused, also when only the sweeper is left to see to it", async () => {
    const { desk, message, retry, stored } = await setUp();
    await desk.endpoints.setPaused("prt_1", "ep_1", true);
    await desk.deliver(message);
    expect(await stored()).toMatchObject({ status: "held" });

    desk.deliveries.fail(1);
    expect((await retry()).status).toBe(202);
    desk.clock.advance(desk.waits.sweepAfter);
    await desk.sweep();
    await desk.deliverQueued();

    expect(await stored()).toMatchObject({ status: "delivered", attempted: 1 });
    expect(await desk.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "active" });
  });

  it("that fails at a paused endpoint is held again, for as long as it takes", async () => {
    const { desk, message, retry, stored } = await setUp();
    await desk.endpoints.setPaused("prt_1", "ep_1", true);
    await desk.deliver(message);
    desk.answers.push(failing);

    await retry();
    await desk.deliverQueued();
    desk.clock.advance(60 * day);

    expect(await stored()).toMatchObject({ status: "held", attempted: 1 });
    expect(desk.storedEvents()).toHaveLength(1);
  });
});

describe("a retry that cannot be", () => {
  const endpoint = anEndpoint();

  it.each<[string, number, string, (desk: ReturnType<typeof repairDesk>) => unknown]>([
    ["the endpoint was deleted", 410, "gone", ({ endpoints }) => endpoints.remove("prt_1", "ep_1")],
    ["the endpoint is disabled", 409, "conflict", ({ endpoints }) => endpoints.disable("prt_1", "ep_1")],
    [
      "the endpoint no longer asks for such events",
      409,
      "conflict",
      ({ endpoints }) => endpoints.replace({ ...endpoint, eventTypes: ["job.*"], revision: 2 }),
    ],
    [
      "the event is no longer kept",
      410,
      "gone",
      ({ ledger }) => {
        ledger.events.clear();
      },
    ],
  ])("says why: %s", async (why, status, name, change) => {
    const { desk, message, retry } = await setUp();
    await desk.deliver(message);
    await change(desk);

    const answer = await retry();

    expect(answer).toMatchObject({ status, body: { type: `urn:rx-gateway:problem:${name}` } });
    expect(answer.body.detail).toContain(why);
    expect(desk.deliveries.sent).toEqual([]);
  });

  it.each([
    ["another partner's", aPartner({ id: "prt_2" })],
    ["one whose grant was withdrawn", aPartner({ grants: [] })],
  ])("finds nothing: %s", async (_what, partner) => {
    const { desk, retry } = await setUp();
    desk.partners.put(partner);

    expect((await retry(partner.id)).status).toBe(404);
  });
});
