import type { Assumptions, Dollars } from "./prices.ts";

/** Requests to AWS of a writer for one object. */
export type ObjectCalls = Readonly<Record<"reads" | "updates" | "puts", number>>;

/** Of a writer that is alone: it reads the head, claims, puts and advances. */
export const usualObjectCalls: ObjectCalls = { reads: 1, updates: 2, puts: 1 };

/** Dollars of a million receipts that arrive in a month, by service. */
export type ReceiptCost = Readonly<Record<"sqs" | "s3" | "dynamoDb" | "lambda" | "logs", number>>;

/** Measured in a function of 512 MB: most of it is waiting for S3 and DynamoDB. */
const writerMs = 250;
const writerGb = 0.5;
/** Of `receipts.written`, with its metric. */
const lineBytes = 300;

/**
 * Prices a million receipts, each sent by itself. With little load Lambda receives and deletes each message alone, and
 * each batching window has an object of its own.
 *
 * @param windowSeconds of the event source mapping
 * @param perReceive messages of one receive, and of one delete
 */
export function receiptCost(
  calls: ObjectCalls,
  { windowSeconds, perReceive }: { readonly windowSeconds: number; readonly perReceive: number },
  dollars: Dollars,
  { hoursPerMonth, lambdaLogBytes }: Assumptions,
): ReceiptCost {
  const receipts = 1_000_000;
  const objects = Math.min(receipts, (hoursPerMonth * 3_600) / windowSeconds);
  const gbSeconds = (objects * writerMs * writerGb) / 1_000;
  return {
    sqs: receipts * (1 + 2 / perReceive) * dollars.sqsRequest,
    s3: objects * calls.puts * dollars.s3Put,
    dynamoDb: objects * (calls.reads * dollars.dynamoDbReadUnit + calls.updates * dollars.dynamoDbWriteUnit),
    lambda: objects * dollars.lambdaRequest + gbSeconds * dollars.lambdaArm64GbSecond,
    logs: ((objects * (lineBytes + lambdaLogBytes)) / 1024 ** 3) * dollars.logGb,
  };
}
