import { expect, it } from "vitest";
import { MessageUnreadable } from "../../shared/gateway/messages/message-parser.ts";
import { batchHandler } from "../../shared/lambda/batch-handler.ts";
import { noContext, sqsEventOf } from "../support/builders/an-sqs-event.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

function parse(value: unknown): number {
  if (typeof value !== "number") throw new MessageUnreadable();
  return value;
}

it("The batch handler handles the messages of an invocation together, and names those that it cannot read", async () => {
  const log = silentLog();
  const handled: (readonly number[])[] = [];
  const handler = batchHandler({ parse, handle: async (messages) => void handled.push(messages), log });

  const response = await handler(sqsEventOf("1", '"Jane Roe"', "not json", "4"), noContext);

  expect(handled).toEqual([[1, 4]]);
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }, { itemIdentifier: "m2" }] });
  expect(log.lines).toHaveLength(2);
  expect(log.lines.join()).not.toContain("Jane");
});

it("The batch handler names all messages when they could not be handled", async () => {
  const log = silentLog();
  const handler = batchHandler({ parse, handle: () => Promise.reject(new Error("Jane Roe")), log });

  const response = await handler(sqsEventOf("1", "2"), noContext);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }, { itemIdentifier: "m1" }] });
  expect(log.lines.join()).toContain("batch.failed");
  expect(log.lines.join()).not.toContain("Jane");
});

it("The batch handler handles nothing where no message can be read", async () => {
  const handle = () => Promise.reject(new Error("never called"));
  const handler = batchHandler({ parse, handle, log: silentLog() });
  expect(await handler(sqsEventOf("{}"), noContext)).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
});
