/** Scans a body in chunks, in one pass and without buffering it. */
export interface BodyScanner {
  /** @returns whether a field that overrides the method was found so far */
  take(chunk: Uint8Array): boolean;
  /** Call it after the last chunk. @returns whether the body has such a field */
  end(): boolean;
}
