import { expect, it } from "vitest";
import { queueHandler } from "../../shared/lambda/queue-handler.ts";
import { noContext, sqsEventOf } from "../support/builders/an-sqs-event.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

it("the queue handler names the messages that failed, and only those", async () => {
  const log = silentLog();
  const handled: unknown[] = [];
  const handler = queueHandler(async (message) => {
    if (message === 2) throw new Error("Jane Roe");
    handled.push(message);
  }, log);

  const response = await handler(sqsEventOf("1", "2", "not json", "4"), noContext);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }, { itemIdentifier: "m2" }] });
  expect(handled).toEqual([1, 4]);
  expect(log.lines).toHaveLength(2);
  expect(log.lines.join()).not.toContain("Jane");
});

it("the queue handler processes the messages of a batch concurrently", async () => {
  const waiting: (() => void)[] = [];
  const handler = queueHandler(
    () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 3) for (const go of waiting) go();
      }),
    silentLog(),
  );

  expect(await handler(sqsEventOf("1", "2", "3"), noContext)).toEqual({ batchItemFailures: [] });
});
