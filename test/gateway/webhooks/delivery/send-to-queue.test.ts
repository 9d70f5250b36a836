import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../../shared/gateway/model/endpoint.ts";
import { keyedDigest } from "../../../../shared/gateway/model/event-id.ts";
import type {
  PartnerQueue,
  PartnerQueueMessage,
  QueueAnswer,
  QueueFailure,
} from "../../../../shared/gateway/ports/partner-queues.ts";
import { queueFailures } from "../../../../shared/gateway/webhooks/delivery/queue-failure.ts";
import { createSendToQueue } from "../../../../shared/gateway/webhooks/delivery/send-to-queue.ts";
import { aQueueEndpoint } from "../../../support/builders/a-queue-endpoint.ts";
import { anEvent } from "../../../support/builders/an-event.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { memoryReceipts } from "../../../support/fakes/memory-receipts.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";

interface Sent {
  readonly queue: PartnerQueue;
  readonly message: PartnerQueueMessage;
}

function setUp(answer: QueueAnswer = { accepted: true, status: 200 }) {
  const sent: Sent[] = [];
  const receipts = memoryReceipts();
  // The verifier compares with the real time.
  const clock = manualClock(Date.now());
  const send = createSendToQueue({
    eventBodies: memoryBlobStore(),
    queues: {
      send: async (queue, message) => {
        sent.push({ queue, message });
        return answer;
      },
    },
    ownAccount: "111111111111",
    digest: async () => keyedDigest("test-key"),
    receipts,
    clock,
    log: silentLog(),
  });
  const deliver = (endpoint: Endpoint, event = anEvent({})) => send({ event, endpoint, purpose: null, attempt: 1 });
  return { sent, receipts, deliver };
}

const fifo = { queueUrl: "https://sqs.us-east-1.amazonaws.com/222222222222/events.fifo", roleArn: "" };

describe("a message to a queue", () => {
  it("is signed as an HTTPS delivery, and sent through the endpoint's role with its external id", async () => {
    const { sent, receipts, deliver } = setUp();
    const endpoint = aQueueEndpoint();
    const { attempt } = await deliver(endpoint);

    const [{ queue, message }] = sent as [Sent];
    expect(
      new Webhook(endpoint.secrets[0]?.secret ?? "").verify(message.body, { ...message.attributes }),
    ).toBeDefined();
    expect(queue).toEqual({ ...endpoint.queue, externalId: endpoint.externalId, endpointId: endpoint.id });
    expect(message).not.toHaveProperty("fifo");
    expect(attempt).toMatchObject({ status: 200 });
    expect(receipts.sent).toMatchObject([
      { kind: "delivery", outcome: "delivered", status: 200, host: "arn:aws:sqs:us-east-1:222222222222:events" },
    ]);
  });

  it("has a group of its subject in a FIFO queue, or of the event where there is none", async () => {
    const { sent, deliver } = setUp();
    const endpoint = aQueueEndpoint({
      queue: { ...aQueueEndpoint().queue, ...fifo, roleArn: aQueueEndpoint().queue?.roleArn ?? "" },
    });
    await deliver(endpoint, anEvent({ id: "evt_1", subject: { case_id: "c", patient_id: "p" } }));
    await deliver(endpoint, anEvent({ id: "evt_2", subject: { patient_id: "p", case_id: "c" } }));
    await deliver(endpoint, anEvent({ id: "evt_3", subject: {} }));
    await deliver(endpoint, anEvent({ id: "evt_4", subject: {} }));

    const groups = sent.map(({ message }) => message.fifo?.groupId);
    expect(groups[0]).toBe(groups[1]);
    expect(new Set(groups).size).toBe(3);
    expect(sent.map(({ message }) => message.fifo?.deduplicationId)).toEqual(["evt_1", "evt_2", "evt_3", "evt_4"]);
  });

  it.each([
    [
      "a queue of the gateway's own account",
      { queueUrl: "https://sqs.us-east-1.amazonaws.com/111111111111/rx-gateway-prod-intake" },
    ],
    ["a role of the gateway's own account", { roleArn: "arn:aws:iam::111111111111:role/rx-gateway-events" }],
    ["a role of another account than the queue's", { roleArn: "arn:aws:iam::333333333333:role/rx-gateway-events" }],
    ["a role of another name", { roleArn: "arn:aws:iam::222222222222:role/admin" }],
    ["a URL that is none of a queue", { queueUrl: "https://evil.example/222222222222/events" }],
  ])("is not sent to an endpoint whose record names %s", async (_, change) => {
    const { sent, receipts, deliver } = setUp();
    const { queue } = aQueueEndpoint();
    const report = await deliver(aQueueEndpoint({ ...(queue && { queue: { ...queue, ...change } }) }));

    expect(sent).toEqual([]);
    expect(receipts.sent).toEqual([]);
    expect(report).toMatchObject({ final: false, attempt: { error: queueFailures["destination-refused"].error } });
  });

  it("is not sent without an external id", async () => {
    const { sent, deliver } = setUp();
    const { externalId: _, ...endpoint } = aQueueEndpoint();
    await deliver(endpoint);

    expect(sent).toEqual([]);
  });
});

describe("a queue that does not take a message", () => {
  it.each(Object.keys(queueFailures) as QueueFailure[])("leaves an attempt that says why: %s", async (failure) => {
    const { deliver } = setUp({ accepted: false, failure, status: 400, sent: true });
    const { attempt, final } = await deliver(aQueueEndpoint());

    expect(attempt).toMatchObject({ status: 400, error: queueFailures[failure].error });
    expect(final).toBe(["key-refused", "too-large", "characters-refused"].includes(failure));
  });

  it("leaves a receipt where the message was sent, and none where the role could not be assumed", async () => {
    const refused = setUp({ accepted: false, failure: "queue-refused", status: 403, sent: true });
    await refused.deliver(aQueueEndpoint());
    const unanswered = setUp({ accepted: false, failure: "late", status: null, sent: true });
    await unanswered.deliver(aQueueEndpoint());
    const unsent = setUp({ accepted: false, failure: "role-refused", status: 403, sent: false });
    await unsent.deliver(aQueueEndpoint());

    expect(refused.receipts.sent).toMatchObject([{ outcome: "refused", status: 403 }]);
    expect(unanswered.receipts.sent).toMatchObject([{ outcome: "unanswered", status: null }]);
    expect(unsent.receipts.sent).toEqual([]);
  });
});
