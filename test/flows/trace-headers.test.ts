import type { SQSEvent } from "aws-lambda";
import { expect, it } from "vitest";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 300 });

/** The lineages of the messages by which each function was invoked. */
const lineages = new Map<string, (string | undefined)[]>();
stack.instances.observe({
  beforeInvoke({ functionName, event }) {
    const { Records: records = [] } = JSON.parse(event) as Partial<SQSEvent>;
    const headers = records.map(({ attributes }) => /Lineage=1:(.+)$/.exec(attributes.AWSTraceHeader ?? "")?.[1]);
    lineages.set(functionName, [...(lineages.get(functionName) ?? []), ...headers]);
  },
});

it("every message between functions has the trace header of the chain that it continues", async () => {
  const name = "traced";
  await clients.endpoint(name);
  await clients.script(name, [{ times: 2, status: 500 }]);

  await clients.send({
    payload: { event_type: "case_waiting", case_id: "1", timestamp: Math.floor(Date.now() / 1000) },
  });
  await until(async () => (await clients.received(name)).length === 3);

  // From intake to process-events, then to the first retry, and from one retry to the next.
  // S3's test message, of no request, has none.
  const counts = (functionName: string) =>
    (lineages.get(functionName) ?? []).flatMap((text) => (text === undefined ? [] : [text.split("|").length]));
  expect(counts("process-events")).toEqual([1]);
  expect(counts("deliver-event")).toEqual([2, 3]);
});
