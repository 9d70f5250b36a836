/** Objects of some megabytes under keys that we make; each is put once and read whole. */
export interface ObjectStore {
  /** Keeps the bytes safely, or throws. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** `undefined` when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Removes it, if it is there. */
  remove(key: string): Promise<void>;
}
