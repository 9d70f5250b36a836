import type { AwsRequest, AwsResponse } from "./aws-service.ts";

/** Of more messages than these, the oldest lose their headers: then their chains are counted from the beginning. */
const maxStored = 50_000;

interface Entry {
  readonly Id?: string;
  readonly MessageSystemAttributes?: { readonly AWSTraceHeader?: { readonly StringValue?: string } };
}

/**
 * The trace header of each message: that of the request that sent it, or its own system attribute. SQS passes it on to the
 * receiver as the attribute `AWSTraceHeader`; fauxqs does not store it.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-system-attributes
 */
export class TraceHeaders {
  readonly #byMessage = new Map<string, string>();

  of(messageId: string | undefined): string | undefined {
    return messageId === undefined ? undefined : this.#byMessage.get(messageId);
  }

  /** Stores the headers of the messages that a request has sent. */
  remember({ headers, body }: AwsRequest, response: AwsResponse): void {
    const operation = String(headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    if (!operation.startsWith("SendMessage") || response.status !== 200) return;
    const traced = headers["x-amzn-trace-id"];
    const sent = JSON.parse(response.body.toString()) as SendResult;
    const input = JSON.parse(body.toString()) as Entry & { readonly Entries?: readonly Entry[] };
    for (const { Id, MessageId } of sent.Successful ?? [sent]) {
      const entry = input.Entries?.find((one) => one.Id === Id) ?? input;
      const header = entry.MessageSystemAttributes?.AWSTraceHeader?.StringValue ?? traced;
      if (MessageId !== undefined && typeof header === "string") this.#store(MessageId, header);
    }
  }

  #store(messageId: string, header: string): void {
    this.#byMessage.set(messageId, header);
    if (this.#byMessage.size <= maxStored) return;
    const [oldest] = this.#byMessage.keys();
    if (oldest !== undefined) this.#byMessage.delete(oldest);
  }
}

interface SendResult {
  readonly Id?: string;
  readonly MessageId?: string;
  readonly Successful?: readonly { readonly Id?: string; readonly MessageId?: string }[];
}
