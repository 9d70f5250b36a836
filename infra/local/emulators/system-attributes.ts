import type { AwsRequest, AwsResponse } from "./aws-service.ts";

/** Of more messages than these, the oldest lose their attributes: then their chains are counted from the beginning. */
const maxStored = 50_000;

interface Entry {
  readonly Id?: string;
  readonly MessageSystemAttributes?: { readonly AWSTraceHeader?: { readonly StringValue?: string } };
}

/**
 * Attributes that SQS passes on to the receiver of a message, and fauxqs does not store: `AWSTraceHeader`, of the request
 * that sent it or the message's own, and `SenderId`, which names the function that sent it.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-system-attributes
 */
export class SystemAttributes {
  readonly #byMessage = new Map<string, Readonly<Record<string, string>>>();
  readonly #senderOf: (accessKeyId: string) => string | undefined;

  /** @param senderOf the `SenderId` of a caller, if it is a function */
  constructor(senderOf: (accessKeyId: string) => string | undefined) {
    this.#senderOf = senderOf;
  }

  of(messageId: string | undefined): Readonly<Record<string, string>> {
    return (messageId === undefined ? undefined : this.#byMessage.get(messageId)) ?? {};
  }

  /** Stores the attributes of the messages that a request has sent. */
  remember({ headers, body }: AwsRequest, response: AwsResponse): void {
    const operation = String(headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    if (!operation.startsWith("SendMessage") || response.status !== 200) return;
    const traced = headers["x-amzn-trace-id"];
    const SenderId = this.#senderOf(/Credential=([^/]+)\//.exec(headers.authorization ?? "")?.[1] ?? "");
    const sent = JSON.parse(response.body.toString()) as SendResult;
    const input = JSON.parse(body.toString()) as Entry & { readonly Entries?: readonly Entry[] };
    for (const { Id, MessageId } of sent.Successful ?? [sent]) {
      const entry = input.Entries?.find((one) => one.Id === Id) ?? input;
      const AWSTraceHeader = entry.MessageSystemAttributes?.AWSTraceHeader?.StringValue ?? traced;
      if (MessageId === undefined) continue;
      this.#store(MessageId, {
        ...(typeof AWSTraceHeader === "string" ? { AWSTraceHeader } : {}),
        ...(SenderId === undefined ? {} : { SenderId }),
      });
    }
  }

  #store(messageId: string, attributes: Readonly<Record<string, string>>): void {
    this.#byMessage.set(messageId, attributes);
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
