import type { PolledMessage, PolledQueue } from "../../../infra/local/ports/polled-queue.ts";

/** Of one request to SQS. */
const maxBatch = 10;

/** The messages that are visible now. */
export function receiveNow(queue: PolledQueue, count: number): Promise<readonly PolledMessage[]> {
  return queue.receive({ count, waitSeconds: 0, signal: new AbortController().signal });
}

export async function deleteAll(queue: PolledQueue, messages: readonly PolledMessage[]): Promise<void> {
  const handles = messages.map(({ ReceiptHandle: handle = "" }) => handle);
  for (let from = 0; from < handles.length; from += maxBatch) await queue.delete(handles.slice(from, from + maxBatch));
}
