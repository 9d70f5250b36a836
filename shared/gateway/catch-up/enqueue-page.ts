import { describeError, type Log } from "../../core/log.ts";
import type { CatchUpMessage } from "../messages/catch-up-messages.ts";
import type { CatchUp } from "../model/catch-up.ts";
import type { Queue } from "../ports/queue.ts";

/** All catch-ups share a vendor's queue as one group: they are no partner's calls. */
const group = "catch-ups";

/** Enqueues the next read of a catch-up. Never throws: the scheduler finds one that has come to no end. */
export function createEnqueuePage(log: Log) {
  return async (
    queue: Queue<CatchUpMessage> | undefined,
    { id, connection, page, read, recovered, unclear }: CatchUp,
    cases: readonly string[],
    delaySeconds = 0,
  ): Promise<void> => {
    try {
      const counts = { read, recovered, unclear };
      const message = { v: 1, kind: "catch-up", catchUp: id, connection, page, cases, ...counts } as const;
      await queue?.send(message, delaySeconds, group);
    } catch (error) {
      log.warn("catch-up.not-enqueued", { catchUp: id, page, ...describeError(error) });
    }
  };
}
