import type { Part } from "../support/faults/part.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";

const rounds = 25;

/** A message of the queue that several instances receive at once. */
export const receivedTwice: Part = {
  name: "received-twice",
  async run({ stack }) {
    const started = await stack({ maxInstances: 6 });
    const clients = jobClients(started);
    const calls: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const mark = `received-${round}`;
      await clients.fault({ delayMs: 100 });
      const id = jobIdOf(await clients.refill(mark, { prefer: "respond-async" }));
      const body = JSON.stringify({ v: 1, jobId: id, attempt: 1 });
      const event = { Records: [{ messageId: mark, body, eventSource: "aws:sqs" }] };
      await Promise.all([1, 2, 3].map(() => started.invoke("proxy-si-compounding", event)));
      await clients.jobThatIs(id, "succeeded");
      calls.push((await clients.reached(mark)).length);
    }
    return [
      {
        rule: `The same SQS message received by three instances at once, ${rounds} times: 1 vendor call each`,
        measured: `${Math.min(...calls)} to ${Math.max(...calls)} vendor calls`,
        holds: calls.every((count) => count === 1),
      },
    ];
  },
};
