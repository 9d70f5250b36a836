/** A place for bodies that are too large for a record. What stands there is removed by itself after the retention. */
export interface BodyStore {
  /** Keeps the bytes safely, or throws. */
  put(key: string, body: Uint8Array): Promise<void>;
  /** @throws BodyMissing when there is no such body */
  get(key: string): Promise<Uint8Array>;
}
