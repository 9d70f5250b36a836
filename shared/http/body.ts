import type { Readable } from "node:stream";
import type { HttpHeaders } from "./headers.ts";

/** A body that is too large to hold: where a keeper has it, and how many bytes it has. */
export interface BlobRef {
  readonly key: string;
  readonly size: number;
  /** Lower-case hex of the content, where somebody has read it all. */
  readonly sha256?: string;
  /** What a JSON object says beside its data (`json-outline.ts`), where it was asked for and could be read. */
  readonly outline?: string;
}

/** A body in hand, or one that stands elsewhere. */
export type Body = Uint8Array | BlobRef;

/** Where bodies stand that are too large to hold. */
export interface BlobWriter {
  /** The bytes from the first one; throws when there are none. The signal ends the reading. */
  open(key: string, signal: AbortSignal): Promise<Readable>;
  /**
   * Keeps bytes as they come, with the type and encoding that these headers say, and tells how many they were.
   *
   * @throws what `bytes` throws, and keeps nothing then
   */
  keep(key: string, bytes: AsyncIterable<Uint8Array>, headers: HttpHeaders): Promise<number>;
}

export function isBlobRef(body: Body): body is BlobRef {
  return !(body instanceof Uint8Array);
}

/** The number of its bytes, wherever it stands. */
export function sizeOf(body: Body): number {
  return isBlobRef(body) ? body.size : body.length;
}
