import { expect, it } from "vitest";
import { testSpanMs } from "../../../shared/gateway/webhooks/send-test-event.ts";
import { anEndpoint, aPartner } from "../../builders/an-endpoint.ts";
import { repairDesk } from "./repair-desk.ts";

const setUp = () => {
  const others = [anEndpoint({ id: "ep_2", eventTypes: ["*"] })];
  const desk = repairDesk({ endpoints: [anEndpoint({ eventTypes: ["job.failed"] }), ...others] });
  return {
    desk,
    test: (id = "ep_1", partnerId?: string) => desk.call("POST", `/v1/endpoints/${id}/test`, undefined, partnerId),
  };
};

it("a test goes to its endpoint alone, whatever that asks for, in the usual body and signed", async () => {
  const { desk, test } = setUp();

  const answer = await test();
  await desk.deliverQueued();

  expect(answer).toMatchObject({ status: 202, body: { endpointId: "ep_1", status: "pending", attempts: [] } });
  expect(answer.headers).toMatchObject({ Location: `/v1/deliveries/${answer.body.id}` });
  expect(desk.sent).toHaveLength(1);
  expect(desk.sent[0]?.headers).toMatchObject({ "webhook-signature": expect.stringMatching(/^v1,/) });
  expect(JSON.parse(desk.sent[0]?.body ?? "")).toMatchObject({
    type: "gateway.test",
    vendor: null,
    connection: null,
    subject: { endpoint_id: "ep_1" },
    data: { endpointId: "ep_1" },
  });
  const delivery = await desk.call("GET", `/v1/deliveries/${answer.body.id}`);
  expect(delivery.body).toMatchObject({ status: "delivered", attempts: [{ status: 200 }] });
});

it("tests within ten seconds are one", async () => {
  const { desk, test } = setUp();

  const answers = await Promise.all([test(), test(), test()]);
  desk.clock.advance(testSpanMs - 1);
  answers.push(await test());
  await desk.deliverQueued();

  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(desk.sent).toHaveLength(1);
  desk.clock.advance(1);
  expect((await test()).body.id).not.toBe(answers[0]?.body.id);
  expect((await test("ep_2")).status).toBe(202);
});

it("a test is made although the endpoint is paused, and wakes it when it is taken", async () => {
  const { desk, test } = setUp();
  await desk.endpoints.setPaused("prt_1", "ep_1", true);
  await desk.ledger.pause({ partnerId: "prt_1", endpointId: "ep_1" }, desk.clock.now());

  await test();
  await desk.deliverQueued();

  expect(desk.sent).toHaveLength(1);
  expect(await desk.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "active" });
});

it("a test that could not be enqueued is found by the sweeper", async () => {
  const { desk, test } = setUp();
  desk.deliveries.fail(1);
  await expect(test()).rejects.toThrow();

  desk.clock.advance(desk.waits.sweepAfter);
  await desk.sweep();
  for (const message of desk.intake.takeAll()) await desk.handleIntake(message);
  await desk.deliverQueued();

  expect(desk.sent).toHaveLength(1);
});

it("a test is for an endpoint of the partner's own that is not disabled", async () => {
  const { desk, test } = setUp();
  desk.partners.put(aPartner({ id: "prt_2" }));
  await desk.endpoints.disable("prt_1", "ep_2");

  expect((await test("ep_9")).status).toBe(404);
  expect((await test("ep_1", "prt_2")).status).toBe(404);
  expect((await test("ep_2")).status).toBe(409);
  expect(desk.storedEvents()).toEqual([]);
});
