import type { SQSClient } from "@aws-sdk/client-sqs";
import { sqsQueue } from "../../shared/aws/sqs-queue.ts";
import { type StageQueues, sqsQueueUrls } from "../../shared/aws/sqs-queue-urls.ts";
import type { DeliveryMessage } from "../../shared/gateway/messages/delivery-messages.ts";
import type { JobNotificationMessage, RecoveryPageMessage } from "../../shared/gateway/messages/event-work-messages.ts";
import type { JobMessage } from "../../shared/gateway/messages/job-messages.ts";
import type { Queue } from "../../shared/gateway/ports/queue.ts";
import type { ReceiptSender } from "../../shared/gateway/ports/receipt-sender.ts";
import { createReceiptSender } from "../../shared/gateway/receipts/receipt-sender.ts";

/** The queues of a stage that commands send to. A queue's URL is looked up only when something is sent. */
export function openQueues(sqs: SQSClient, stage: StageQueues) {
  const urlOf = sqsQueueUrls(sqs, stage);
  function queueNamed<Message>(name: string): Queue<Message> {
    const open = async () => sqsQueue<Message>(sqs, await urlOf(name));
    return {
      send: async (message, delaySeconds, group) => await (await open()).send(message, delaySeconds, group),
      sendMany: async (messages) => await (await open()).sendMany(messages),
    };
  }
  const receipts: ReceiptSender = {
    async send(made) {
      await createReceiptSender(sqsQueue(sqs, await urlOf("receipts"))).send(made);
    },
  };
  return {
    receipts,
    deliveryQueue: queueNamed<DeliveryMessage>("delivery"),
    eventQueue: queueNamed<RecoveryPageMessage | JobNotificationMessage>("event-work"),
    jobQueueOf: (vendor: string) => queueNamed<JobMessage>(`jobs-${vendor}`),
  };
}
