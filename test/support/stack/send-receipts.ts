import { SQSClient } from "@aws-sdk/client-sqs";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { sqsQueue } from "../../../shared/aws/sqs-queue.ts";
import { createReceipt, type ReceiptDraft } from "../../../shared/gateway/model/receipt.ts";
import { createReceiptSender } from "../../../shared/gateway/receipts/receipt-sender.ts";

/** Sends receipts to the queue of a stack, as its functions do. */
export async function sendReceipts({ aws }: Pick<StackInfo, "aws">, count: number): Promise<readonly ReceiptDraft[]> {
  const { region, credentials, sqs: endpoint, queues } = aws;
  const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  const receipts = Array.from({ length: count }, (_, number) =>
    createReceipt({
      kind: "payload-read",
      of: ["a test", number],
      at: Date.now(),
      partner: "prt_receipts",
      vendor: "syncvet",
      event: `evt_${number}`,
      outcome: "read",
      answer: Buffer.from("Jane Roe"),
    }),
  );
  try {
    await createReceiptSender(sqsQueue(client, queues["receipts"] ?? "")).send(receipts);
  } finally {
    client.destroy();
  }
  return receipts;
}
