import { expect, test } from "vitest";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";

const instances = 3;

const { clients } = await useTestStack(jobClients, { maxInstances: instances });

// If each caller waited to the end, the first three alone would keep every instance for 20 s.
test("more callers that wait than there are instances do not keep the queue from its work", {
  timeout: 60_000,
}, async () => {
  const marks = Array.from({ length: 3 * instances }, (_, index) => `waited-for-${index}`);
  const answers = await Promise.all(
    marks.map((mark) => clients.refill(mark, { prefer: "respond-async, wait=20", "idempotency-key": mark })),
  );

  expect(answers.filter(({ status }) => status !== 200 && status !== 202)).toEqual([]);
  for (const answer of answers) await clients.jobThatIs(jobIdOf(answer), "succeeded");
  for (const mark of marks) expect(await clients.reached(mark)).toHaveLength(1);
});

test("a caller that waits alone gets the vendor's answer", async () => {
  await clients.fault({ delayMs: 1_500 });
  const answer = await clients.refill("alone", { prefer: "respond-async, wait=20" });
  expect([answer.status, answer.headers.get("gateway-outcome")]).toEqual([200, "answered"]);
});
