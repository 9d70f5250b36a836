/** A message of a queue, in the form of SQS's JSON. */
export interface PolledMessage {
  readonly MessageId?: string;
  readonly ReceiptHandle?: string;
  readonly Body?: string;
  readonly MD5OfBody?: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  /** `BinaryValue` is base64. */
  readonly MessageAttributes?: Readonly<
    Record<string, { readonly DataType?: string; readonly StringValue?: string; readonly BinaryValue?: string }>
  >;
}

/** What an event source mapping does with its queue. */
export interface PolledQueue {
  /**
   * At most `count` messages, which is at most ten, with all their attributes: those that are visible, or the next one
   * within `waitSeconds`.
   *
   * @throws Error when the queue cannot be read, and when the signal aborts
   */
  receive(request: {
    readonly count: number;
    readonly waitSeconds: number;
    readonly signal: AbortSignal;
  }): Promise<readonly PolledMessage[]>;
  /** Deletes messages by their receipt handles, of which there are at most ten. @throws Error when that fails */
  delete(receiptHandles: readonly string[]): Promise<void>;
}
