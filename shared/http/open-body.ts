import type { Readable } from "node:stream";
import { RequestFailed } from "./await-head.ts";
import type { BlobWriter } from "./body.ts";

/**
 * Opens the blob of a body for one request.
 *
 * @param over when it aborts, the stream is destroyed, even one that opens only afterwards
 * @throws RequestFailed `body-unreadable`
 */
export async function openBody(key: string, blobs: BlobWriter | undefined, over: AbortSignal): Promise<Readable> {
  try {
    if (blobs === undefined) throw new Error("No blob store was given for a body in one.");
    const source = await blobs.open(key, over);
    // It may fail before it is read: the reader gets the error then.
    source.on("error", () => {});
    over.addEventListener("abort", () => source.destroy());
    if (over.aborted) source.destroy();
    over.throwIfAborted();
    return source;
  } catch (cause) {
    throw new RequestFailed("body-unreadable", { cause });
  }
}
