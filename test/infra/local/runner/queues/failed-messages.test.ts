import { describe, expect, test } from "vitest";
import { failedMessages } from "../../../../../infra/local/runner/queues/failed-messages.ts";

describe("a report of failures", () => {
  const ids = ["1", "2"];
  const report = (value: unknown) => ({ ok: true, payload: JSON.stringify(value) ?? "null" }) as const;

  test.each([
    ["none at all", report(null), []],
    ["an empty one", report({}), []],
    ["an empty list", report({ batchItemFailures: [] }), []],
    ["one message", report({ batchItemFailures: [{ itemIdentifier: "2" }] }), ["2"]],
    ["a message that is not in the batch", report({ batchItemFailures: [{ itemIdentifier: "3" }] }), ids],
    ["an empty name", report({ batchItemFailures: [{ itemIdentifier: "" }] }), ids],
    ["a wrong key", report({ batchItemFailures: [{ id: "1" }] }), ids],
    ["no list", report({ batchItemFailures: "1" }), ids],
    ["a text", report("fine"), ids],
    ["an error", { ok: false, error: { errorType: "E", errorMessage: "m" } } as const, ids],
  ])("the failed messages of a report are right for %s", (_name, outcome, failed) => {
    expect([...failedMessages(outcome, ids, true)]).toEqual(failed);
  });

  test("a report is ignored when the source has no partial failures", () => {
    expect([...failedMessages(report({ batchItemFailures: [{ itemIdentifier: "1" }] }), ids, false)]).toEqual([]);
  });
});
