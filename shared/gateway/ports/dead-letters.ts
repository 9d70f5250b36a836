/** A message that failed too often. */
export interface DeadLetter {
  /** The queue's own id of it. */
  readonly id: string;
  readonly body: string;
  /** When it was first sent, in epoch milliseconds. */
  readonly sentAt: number;
  /** Identifies this receipt while the message is hidden from other receivers. */
  readonly receipt: string;
}

/** The dead letters of one queue. */
export interface DeadLetters {
  /** The approximate number, those included that are being received. */
  count(): Promise<number>;
  /** Receives up to so many, at most 10, and hides them from other receivers for some minutes; none when there are no more. */
  receive(maxMessages: number): Promise<readonly DeadLetter[]>;
  /** Sends it to the queue that it came from, as it is. */
  redrive(message: DeadLetter): Promise<void>;
  remove(message: DeadLetter): Promise<void>;
}
