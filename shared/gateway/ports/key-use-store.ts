/** When keys were last used. Apart from the keys, so that the function that writes it cannot change a key. */
export interface KeyUseStore {
  /**
   * Records a use in epoch milliseconds; nothing is written where one after `unlessAfter` is recorded.
   */
  recordUse(keyId: string, at: number, unlessAfter: number): Promise<void>;
  /** Epoch milliseconds; `undefined` for a key that was never used. */
  findLastUse(keyId: string): Promise<number | undefined>;
}
