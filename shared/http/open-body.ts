import type { Readable } from "node:stream";
import { RequestFailed } from "./await-head.ts";
import type { BlobWriter } from "./body.ts";

/**
 * Opens a kept body for one request.
 *
 * @param over when it aborts, the source is destroyed, also one that is opened only then
 * @throws RequestFailed `body-unreadable`
 */
export async function openBody(key: string, keeper: BlobWriter | undefined, over: AbortSignal): Promise<Readable> {
  try {
    if (keeper === undefined) throw new Error("No keeper has the body.");
    const source = await keeper.open(key, over);
    // It may fail before it is read; its reader gets the error then.
    source.on("error", () => {});
    over.addEventListener("abort", () => source.destroy());
    if (over.aborted) source.destroy();
    over.throwIfAborted();
    return source;
  } catch (cause) {
    throw new RequestFailed("body-unreadable", { cause });
  }
}
