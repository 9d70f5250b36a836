/** The most that a queue holds a message back, in seconds (SQS: `DelaySeconds`). */
export const maxDelaySeconds = 900;

/** A queue that takes messages of one kind. */
export interface Queue<Message> {
  /**
   * Keeps the message safely, or throws.
   *
   * @param delaySeconds whole seconds from 0 to 900 before anybody sees it
   */
  send(message: Message, delaySeconds?: number): Promise<void>;
}
