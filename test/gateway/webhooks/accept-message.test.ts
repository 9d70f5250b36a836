import { describe, expect, it } from "vitest";
import { acceptMessage, ForgedMessage, ForgedWebhook } from "../../../shared/gateway/webhooks/accept-message.ts";

const intake = "arn:aws:sqs:us-east-1:000000000000:rx-gateway-prod-intake";
const eventWork = "arn:aws:sqs:us-east-1:000000000000:rx-gateway-prod-event-work";
const large = "arn:aws:sqs:us-east-1:000000000000:rx-gateway-prod-large-webhooks";
const known = { webhookQueueArn: intake, largeWebhookQueueArn: large, functionPrefix: "rx-gateway-prod-" };
const sentBy = (name: string) => ({ queueArn: eventWork, senderId: `AROA1234567890EXAMPLE:${name}` });

const webhook = { v: 1, kind: "webhook", vendor: "syncvet", connection: "default", receivedAt: 1, body: "e30=" };
const created = {
  Records: [{ eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: { object: { key: "webhooks/whk_1" } } }],
};

describe("A webhook", () => {
  it.each([
    ["in the queue", { ...webhook, contentType: null }, intake, large],
    ["in the bucket", created, large, intake],
    ["that the parser will refuse", webhook, intake, large],
  ])("%s is accepted from its own queue alone", (_, message, own, other) => {
    expect(acceptMessage(message, { queueArn: own, senderId: undefined }, known)).toBe(message);
    expect(() => acceptMessage(message, { queueArn: other, senderId: undefined }, known)).toThrow(ForgedWebhook);
    expect(() => acceptMessage(message, sentBy("rx-gateway-prod-proxy-syncvet"), known)).toThrow(ForgedWebhook);
    expect(() => acceptMessage(message, sentBy("rx-gateway-prod-intake"), known)).toThrow(ForgedWebhook);
  });
});

it.each([
  { v: 1, kind: "fan-out", eventId: "evt_1" },
  { v: 1, kind: "recovery-page", endpointId: "ep_1", recoveryId: "rcv_1", page: 1 },
  { v: 1, kind: "endpoint-paused", partnerId: "prt_1", endpointId: "ep_1", pausedAt: 1 },
  { v: 9, kind: "a newer one" },
  "no object",
  null,
])("A message that names a record is passed on as it is: %j", (message) => {
  expect(acceptMessage(message, sentBy("rx-gateway-prod-run-due-work"), known)).toBe(message);
});

describe("What a function says of a vendor", () => {
  const of = { v: 1, vendor: "md-integrations", connection: "default", at: 2 };
  const status = { caseId: "c", name: "waiting", type: "case_waiting", time: 1, data: "e30=" };
  const missed = { ...of, kind: "missed-status", ...status };
  const silent = { ...of, kind: "vendor-silence", silent: true, heardAt: 1 };

  it.each([
    ["a missed status, by the function of that vendor", missed, "proxy-md-integrations"],
    ["a silence, by the scheduler", silent, "run-due-work"],
  ])("is accepted: %s", (_, message, name) => {
    expect(acceptMessage(message, sentBy(`rx-gateway-prod-${name}`), known)).toBe(message);
  });

  it.each([
    ["a missed status, by another vendor's function", missed, "rx-gateway-prod-proxy-syncvet"],
    ["a missed status, by the scheduler", missed, "rx-gateway-prod-run-due-work"],
    ["a missed status, by a function of another stage", missed, "rx-gateway-dev-proxy-md-integrations"],
    ["a missed status, by a person", missed, "proxy-md-integrations"],
    ["a silence, by a vendor's function", silent, "rx-gateway-prod-proxy-md-integrations"],
  ])("is refused: %s", (_, message, name) => {
    expect(() => acceptMessage(message, sentBy(name), known)).toThrow(ForgedMessage);
    expect(() => acceptMessage(message, { queueArn: eventWork, senderId: undefined }, known)).toThrow(ForgedMessage);
  });
});

describe("The end of a job in its notification", () => {
  const job = {
    id: "job_syncvet_1",
    partnerId: "prt_1",
    vendor: "syncvet",
    connection: "default",
    operation: "o",
    status: "succeeded",
    outcome: "answered",
    claims: 1,
    attempts: 1,
    createdAt: 1,
    updatedAt: 2,
    nextAttemptAt: null,
    responseStatus: 200,
  };
  const named = { v: 1, kind: "job-notification", jobId: job.id };

  it.each<[string, string, object, boolean]>([
    ["from the function of the job's vendor", "rx-gateway-prod-proxy-syncvet", job, true],
    ["from a function that serves all vendors", "rx-gateway-prod-run-due-work", job, true],
    ["from another vendor's function", "rx-gateway-prod-proxy-inside-rx", job, false],
    [
      "from the function of the vendor that it names itself",
      "rx-gateway-prod-proxy-inside-rx",
      { ...job, vendor: "inside-rx" },
      false,
    ],
    ["of another vendor than the id names", "rx-gateway-prod-proxy-syncvet", { ...job, vendor: "inside-rx" }, false],
    ["with another id", "rx-gateway-prod-proxy-syncvet", { ...job, id: "job_syncvet_2" }, false],
    ["from a function of another stage", "rx-gateway-dev-proxy-syncvet", job, false],
    ["from an operator", "jane", job, false],
  ])("%s is believed: %#", (_, sender, end, isBelieved) => {
    const message = { ...named, job: end };
    expect(acceptMessage(message, sentBy(sender), known)).toEqual(isBelieved ? message : named);
  });

  it("is not believed where the sender is unknown", () => {
    expect(acceptMessage({ ...named, job }, { queueArn: eventWork, senderId: undefined }, known)).toEqual(named);
  });
});
