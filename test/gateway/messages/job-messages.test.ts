import { expect, test } from "vitest";
import { parseJobMessage } from "../../../shared/gateway/messages/job-messages.ts";
import { MessageUnreadable } from "../../../shared/gateway/messages/message-parser.ts";

const message = { v: 1, jobId: "job_1", attempt: 1 };

test("a job message is accepted, also with members that a newer version adds", () => {
  expect(parseJobMessage(message)).toMatchObject(message);
  expect(parseJobMessage({ ...message, priority: "high" })).toMatchObject(message);
});

test.each<[what: string, value: unknown]>([
  ["another version", { ...message, v: 2 }],
  ["no version", { jobId: "job_1", attempt: 1 }],
  ["no job", { v: 1, attempt: 1 }],
  ["an attempt that is a text", { ...message, attempt: "1" }],
  ["an attempt beyond exact integers", { ...message, attempt: 2 ** 53 }],
  ["a fraction of an attempt", { ...message, attempt: 1.5 }],
  ["a text", "job_1"],
  ["null", null],
])("a job message of %s is unreadable, and the error does not quote it", (_what, value) => {
  expect(() => parseJobMessage(value)).toThrow(new MessageUnreadable());
});
