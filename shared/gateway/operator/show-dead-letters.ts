import type { DeadLetter } from "../ports/dead-letters.ts";
import { describeMessage } from "./describe-message.ts";
import {
  createFindReasonToDrop,
  maxReceived,
  type RedriveDependencies,
  type Redriven,
} from "./redrive-dead-letters.ts";

/** A dead letter without its content, with what a redrive would do with it. */
export interface ShownDeadLetter extends Redriven, Pick<DeadLetter, "sentAt"> {
  readonly bytes: number;
}

/**
 * Receives up to `max` dead letters of a queue and leaves them there, hidden from other receivers for some minutes: a redrive
 * within these does not find them.
 */
export function createShowDeadLetters(deps: RedriveDependencies) {
  const { deadLetters } = deps;
  const findReasonToDrop = createFindReasonToDrop(deps);
  return async function* ({
    queue,
    max,
  }: {
    readonly queue: string;
    readonly max: number;
  }): AsyncGenerator<ShownDeadLetter, void> {
    for (let left = max; left > 0; ) {
      const received = await deadLetters.receive(Math.min(left, maxReceived));
      if (received.length === 0) return;
      for (const { id, body, sentAt } of received) {
        const message = describeMessage(queue, body);
        yield { id, sentAt, bytes: Buffer.byteLength(body), message, dropped: await findReasonToDrop(message) };
      }
      left -= received.length;
    }
  };
}
