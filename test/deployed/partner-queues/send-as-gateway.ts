import { text } from "node:stream/consumers";
import { sqsPartnerQueues } from "../../../shared/aws/sqs-partner-queues.ts";
import { systemClock } from "../../../shared/core/clock.ts";
import type { PartnerQueue, PartnerQueueMessage, QueueAnswer } from "../../../shared/gateway/ports/partner-queues.ts";

/** What is sent to one partner's queue. */
export interface QueueSending {
  readonly queue: PartnerQueue;
  readonly message: PartnerQueueMessage;
}

/**
 * Sends messages to partners' queues as the function `deliver-to-queue` does, with the identity and the endpoint of the process's
 * environment. Reads a JSON list of `QueueSending` from the standard input, and prints the answers as JSON.
 */
const sendings: readonly QueueSending[] = JSON.parse(await text(process.stdin));
const queues = sqsPartnerQueues(systemClock);
const answers: QueueAnswer[] = [];
for (const { queue, message } of sendings) answers.push(await queues.send(queue, message, AbortSignal.timeout(20_000)));
console.log(JSON.stringify(answers));
