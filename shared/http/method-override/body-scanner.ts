/** Looks through a body that comes in pieces, once and without keeping it. */
export interface BodyScanner {
  /** @returns whether a field that would change the method has come up so far */
  take(chunk: Uint8Array): boolean;
  /** @returns whether one has come up in the whole body; the last piece has been taken */
  end(): boolean;
}
