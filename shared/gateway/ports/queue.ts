/** The longest delay of a message, in seconds (SQS: `DelaySeconds`). */
export const maxDelaySeconds = 900;

export interface QueuedMessage<Message> {
  readonly message: Message;
  /** Whole seconds from 0 to 900 before it can be received; 0 where it is absent. */
  readonly delaySeconds?: number;
  /** As of `send`. */
  readonly group?: string | undefined;
}

/** A queue that takes messages of one kind. */
export interface Queue<Message> {
  /**
   * Keeps the message safely, or throws.
   *
   * @param delaySeconds whole seconds from 0 to 900 before it can be received
   * @param group of messages that share the queue fairly with other groups: the partner's id
   */
  send(message: Message, delaySeconds?: number, group?: string): Promise<void>;
  /**
   * Keeps all messages safely, in as few requests as possible, or throws; then some of them may be kept, so that a
   * caller which tries again sends those twice.
   */
  sendMany(messages: readonly QueuedMessage<Message>[]): Promise<void>;
}
