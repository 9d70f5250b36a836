import type { SQSMessageAttributes, SQSRecord } from "aws-lambda";
import type { PolledMessage } from "../../ports/polled-queue.ts";

/** A message in the form that Lambda passes to a function. */
export function sqsRecord(message: PolledMessage, queueArn: string): SQSRecord {
  const { MessageId = "", ReceiptHandle = "", Body = "", MD5OfBody = "", Attributes = {} } = message;
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes as unknown as SQSRecord["attributes"],
    messageAttributes: messageAttributes(message),
    md5OfBody: MD5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(":")[3] ?? "",
  };
}

function messageAttributes({ MessageAttributes = {} }: PolledMessage): SQSMessageAttributes {
  const entries = Object.entries(MessageAttributes).map(([name, { DataType = "String", StringValue, BinaryValue }]) => [
    name,
    {
      dataType: DataType,
      ...(StringValue === undefined ? {} : { stringValue: StringValue }),
      ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
      stringListValues: [],
      binaryListValues: [],
    },
  ]);
  return Object.fromEntries(entries) as SQSMessageAttributes;
}
