import { expect, it } from "vitest";
import { testSpanMs } from "../../../../shared/gateway/webhooks/delivery/send-test-event.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { redeliveryHarness } from "../../../support/harnesses/redelivery-harness.ts";

const setUp = () => {
  const others = [anEndpoint({ id: "ep_2", eventTypes: ["*"] })];
  const harness = redeliveryHarness({ endpoints: [anEndpoint({ eventTypes: ["job.failed"] }), ...others] });
  return {
    harness,
    test: (id = "ep_1", partnerId?: string) => harness.call("POST", `/v1/endpoints/${id}/test`, undefined, partnerId),
  };
};

it("a test event is sent only to its endpoint, whatever its event types, in the usual body and signed", async () => {
  const { harness, test } = setUp();

  const answer = await test();
  await harness.deliverQueued();

  expect(answer).toMatchObject({ status: 202, body: { endpointId: "ep_1", status: "pending", attempts: [] } });
  expect(answer.headers).toMatchObject({ Location: `/v1/deliveries/${answer.body.id}` });
  expect(harness.sent).toHaveLength(1);
  expect(harness.sent[0]?.headers).toMatchObject({ "webhook-signature": expect.stringMatching(/^v1,/) });
  expect(JSON.parse(harness.sent[0]?.body ?? "")).toMatchObject({
    type: "gateway.test",
    vendor: null,
    connection: null,
    subject: { endpoint_id: "ep_1" },
    data: { endpointId: "ep_1" },
  });
  const delivery = await harness.call("GET", `/v1/deliveries/${answer.body.id}`);
  expect(delivery.body).toMatchObject({ status: "delivered", attempts: [{ status: 200 }] });
});

it("a second test of an endpoint within ten seconds is the same event", async () => {
  const { harness, test } = setUp();

  const answers = await Promise.all([test(), test(), test()]);
  harness.clock.advance(testSpanMs - 1);
  answers.push(await test());
  await harness.deliverQueued();

  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(harness.sent).toHaveLength(1);
  harness.clock.advance(1);
  expect((await test()).body.id).not.toBe(answers[0]?.body.id);
  expect((await test("ep_2")).status).toBe(202);
});

it("a test event is sent while the endpoint is paused, and resumes it when it succeeds", async () => {
  const { harness, test } = setUp();
  await harness.endpoints.setPaused("prt_1", "ep_1", true);
  await harness.store.pause({ partnerId: "prt_1", endpointId: "ep_1" }, harness.clock.now());

  await test();
  await harness.deliverQueued();

  expect(harness.sent).toHaveLength(1);
  expect(await harness.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "active" });
});

it("a test event that could not be enqueued is found by the scheduler", async () => {
  const { harness, test } = setUp();
  harness.deliveryQueue.fail(1);
  await expect(test()).rejects.toThrow();

  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  for (const message of harness.eventQueue.takeAll()) await harness.processEventWork(message);
  await harness.deliverQueued();

  expect(harness.sent).toHaveLength(1);
});

it("a test event is refused for a disabled endpoint and for another partner's", async () => {
  const { harness, test } = setUp();
  harness.partners.put(aPartner({ id: "prt_2" }));
  await harness.endpoints.disable("prt_1", "ep_2");

  expect((await test("ep_9")).status).toBe(404);
  expect((await test("ep_1", "prt_2")).status).toBe(404);
  expect((await test("ep_2")).status).toBe(409);
  expect(harness.storedEvents()).toEqual([]);
});
