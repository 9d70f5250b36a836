import type { PolledMessage, PolledQueue } from "../../../infra/local/ports/polled-queue.ts";

/** The messages that are visible now. */
export function receiveNow(queue: PolledQueue, count: number): Promise<readonly PolledMessage[]> {
  return queue.receive({ count, waitSeconds: 0, signal: new AbortController().signal });
}

export async function deleteAll(queue: PolledQueue, messages: readonly PolledMessage[]): Promise<void> {
  await queue.delete(messages.map(({ ReceiptHandle: handle = "" }) => handle));
}
