import type { BlobWriter } from "../../http/body.ts";

/** A partner puts a blob by a `PUT` of this link with these headers. */
export interface UploadLink {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Blobs by keys that we make. `open` throws `BlobMissing` where there is none. */
export interface BlobStore extends BlobWriter {
  /** Stores the whole bytes, or throws. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Reads a whole blob; `undefined` when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Removes the blob, if there is one. */
  remove(key: string): Promise<void>;
  /** A link that reads the blob, with its type and encoding, for so many seconds. */
  linkToGet(key: string, seconds: number): Promise<string>;
  /**
   * A link that puts one blob, once, for so many seconds. Its signature covers size and type, and the content, too, where
   * its digest is known.
   *
   * @param blob.sha256 lower-case hex
   */
  linkToPut(
    key: string,
    blob: { readonly size: number; readonly contentType: string; readonly sha256: string | null },
    seconds: number,
  ): Promise<UploadLink>;
}

/** Thrown by `open`: there is no such blob. */
export class BlobMissing extends Error {
  constructor(options?: ErrorOptions) {
    super("There is no such blob.", options);
    this.name = "BlobMissing";
  }
}
