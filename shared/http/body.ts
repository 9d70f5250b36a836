import type { Readable } from "node:stream";
import type { HttpHeaders } from "./headers.ts";

/** A reference to a body in the blob store: it is too large for the memory of a function. */
export interface BlobRef {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex of the content's digest; only set where the whole content was read. */
  readonly sha256?: string;
  /** The outline of a JSON object (`json-outline.ts`), where it was asked for and could be read. */
  readonly outline?: string;
}

/** A body in memory, or a reference to one in the blob store. */
export type Body = Uint8Array | BlobRef;

/** What an exchange needs of the blob store. */
export interface BlobWriter {
  /** Opens a blob from its first byte; throws when there is none. The signal ends the stream. */
  open(key: string, signal: AbortSignal): Promise<Readable>;
  /**
   * Streams bytes to a blob, with the content type and encoding of these headers.
   *
   * @returns the number of bytes
   * @throws what `bytes` throws; nothing is stored then
   */
  write(key: string, bytes: AsyncIterable<Uint8Array>, headers: HttpHeaders): Promise<number>;
}

export function isBlobRef(body: Body): body is BlobRef {
  return !(body instanceof Uint8Array);
}

/** The size of a body in bytes. */
export function sizeOf(body: Body): number {
  return isBlobRef(body) ? body.size : body.length;
}

/** The bytes of a body that is in memory; `undefined` for a reference. */
export function inMemory(body: Body | string | undefined): Uint8Array | undefined {
  if (typeof body === "string") return Buffer.from(body);
  return body === undefined || isBlobRef(body) ? undefined : body;
}
