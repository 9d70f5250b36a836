/** The longest delay of a message, in seconds (SQS: `DelaySeconds`). */
export const maxDelaySeconds = 900;

/** A queue that takes messages of one kind. */
export interface Queue<Message> {
  /**
   * Keeps the message safely, or throws.
   *
   * @param delaySeconds whole seconds from 0 to 900 before it can be received
   */
  send(message: Message, delaySeconds?: number): Promise<void>;
}
