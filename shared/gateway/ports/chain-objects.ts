/** The objects of the chain of receipts, under `receipts/`. Nothing here can change or remove one. */
export interface ChainObjects {
  /** @returns `false` where there is an object of this key */
  putNew(key: string, bytes: Uint8Array): Promise<boolean>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** The keys after this one, in their order. */
  keysAfter(key: string): AsyncIterable<string>;
  /** The names of the folders directly in a folder, both with a trailing slash, in their order. */
  foldersIn(folder: string): Promise<readonly string[]>;
}
