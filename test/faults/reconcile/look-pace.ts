import { setTimeout as wait } from "node:timers/promises";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { clinicVendors } from "./clinics.ts";

/** Messages of one vendor's queue, received or due: about what its functions can have in progress. */
const maxInProgress = 8;

/**
 * Keeps writes at the pace at which looks are made: faster ones would measure how long a machine that is overloaded takes to
 * make looks that are due.
 */
export function lookPace({ aws: { sqs: endpoint, region, credentials, queues } }: StackInfo) {
  const sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  let due = 0;
  const count = async (vendor: string): Promise<number> => {
    const QueueUrl = queues[`jobs-${vendor}`];
    const { Attributes: counts = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }),
    );
    const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: received } = counts;
    return Number(waiting) + Number(received);
  };
  const watch = async (): Promise<void> => {
    due = Math.max(...(await Promise.all(clinicVendors.map(count))));
  };
  const watching = repeated(watch, { everyMs: 200 });
  return {
    /** Waits while more looks are due than can be made. */
    async keep(): Promise<void> {
      while (due > maxInProgress) await wait(50);
    },
    async stop(): Promise<void> {
      await watching.stop();
      sqs.destroy();
    },
  };
}
