import { describe, expect, it } from "vitest";
import { parseDeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import { parseEventWorkMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { MessageUnreadable } from "../../../shared/gateway/messages/message-parser.ts";

const webhook = {
  kind: "webhook",
  vendor: "a-vendor",
  connection: "default",
  receivedAt: 1,
  contentType: null,
  body: "",
};
const eventWork = [
  webhook,
  { kind: "fan-out", eventId: "evt_1" },
  { kind: "job-notification", jobId: "job_1" },
  { kind: "endpoint-paused", partnerId: "prt_1", endpointId: "ep_1", pausedAt: 1 },
  { kind: "recovery-page", endpointId: "ep_1", recoveryId: "rcv_1", page: 1 },
].map((message) => ({ v: 1, ...message }));
const delivery = { v: 1, deliveryId: "dlv_1", attempt: 1 };

const messages = [
  ...eventWork.map((message) => [message.kind, message, parseEventWorkMessage] as const),
  ["delivery", delivery, parseDeliveryMessage] as const,
  ["probe", { ...delivery, probe: true, deferred: 2 }, parseDeliveryMessage] as const,
];

describe.each(messages)("a %s message", (_kind, message, parse) => {
  it("is accepted, also with members that a newer version adds", () => {
    expect(parse(message)).toEqual(message);
    expect(parse({ ...message, priority: "high" })).toMatchObject(message);
  });

  it("of another version is unreadable", () => {
    expect(() => parse({ ...message, v: 2 })).toThrow(MessageUnreadable);
  });

  it.each(
    Object.keys(message).filter((name) => !["probe", "deferred"].includes(name)),
  )("without its member %s is unreadable", (name) => {
    expect(() => parse({ ...message, [name]: undefined })).toThrow(MessageUnreadable);
  });
});

describe("the error of an unreadable message", () => {
  it.each<[what: string, value: unknown]>([
    ["an unknown kind", { ...webhook, v: 1, kind: "secret" }],
    ["a body that is no text", { ...webhook, v: 1, body: ["secret"] }],
    ["a text", "secret"],
    ["null", null],
  ])("does not quote the message: %s", (_what, value) => {
    expect(() => parseEventWorkMessage(value)).toThrow(new MessageUnreadable());
    expect(() => parseDeliveryMessage(value)).toThrow(new MessageUnreadable());
  });
});
