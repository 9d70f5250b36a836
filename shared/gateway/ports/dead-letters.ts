/** A message that was tried too often and set aside. */
export interface DeadLetter {
  /** The queue's own id of it. */
  readonly id: string;
  readonly body: string;
  /** For whoever received it, while it is hidden from others. */
  readonly receipt: string;
}

/** The dead letters of one queue. */
export interface DeadLetters {
  /** About how many there are, those included that somebody has received just now. */
  count(): Promise<number>;
  /** Up to so many (10 at most) that nobody else has; hidden from others for some minutes. None when there are no more. */
  receive(most: number): Promise<readonly DeadLetter[]>;
  /** Sends it to the queue that it came from, as it is. */
  deferDelivery(message: DeadLetter): Promise<void>;
  remove(message: DeadLetter): Promise<void>;
}
