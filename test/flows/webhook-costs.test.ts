import { expect, test } from "vitest";
import { useWebhooks } from "../support/stack/use-webhooks.ts";
import { until } from "../support/until.ts";

const { stack, clients, newName } = await useWebhooks();

const functions = ["intake", "process-events", "deliver-event"] as const;

/** Sends a webhook about a new case; returns the calls from its arrival until its event is finished. */
async function callsOfWebhook(): Promise<readonly string[]> {
  stack.instances.clearAwsCalls();
  const timestamp = Math.floor(Date.now() / 1000);
  await clients.send({ payload: { timestamp, event_type: "case_waiting", case_id: newName() } });
  // The confirmation of its place in the feed, and the end of the event.
  const updates = () =>
    stack.instances.awsCalls("process-events").filter(({ operation }) => operation === "UpdateItem");
  await until(async () => updates().length === 2);
  return functions.flatMap((name) => stack.instances.awsCalls(name).map(({ operation }) => operation));
}

test("a webhook to one endpoint that is well takes twelve calls, one of them for receipts and two for the feed, and each further endpoint two at most", async () => {
  await clients.endpoint(newName());
  // Secrets and connections are read once.
  await callsOfWebhook();

  const calls = await callsOfWebhook();
  await clients.endpoint(newName());
  const withTwo = await callsOfWebhook();

  expect(calls.length, calls.join()).toBeLessThanOrEqual(12);
  expect(calls.filter((call) => call.startsWith("SendMessage"))).toHaveLength(2);
  expect(withTwo.length, withTwo.join()).toBeLessThanOrEqual(14);
});
