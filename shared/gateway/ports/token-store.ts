import type { RefusedToken, StoredToken, TokenCheck, TokenRecord } from "../model/token-record.ts";
export interface TokenStore {
  read(key: string): Promise<TokenRecord | undefined>;
  /**
   * Takes the lease if the record still is as it was seen, a lease seen there included, which is taken over. False:
   * somebody else has it, or had it meanwhile, so that there is a newer token or a newer failure.
   */
  takeLease(key: string, leaseId: string, seen: TokenRecord | undefined): Promise<boolean>;
  /** Stores the next token, gives the lease back and tells the record as it is now; `undefined`: the lease was lost. */
  storeToken(key: string, leaseId: string, token: StoredToken): Promise<TokenRecord | undefined>;
  /** Notes that the renewal failed and gives the lease back, if it is still held. */
  recordFailure(key: string, leaseId: string, failedAt: number, loginRefused: boolean): Promise<void>;
  /** Removes the token if it is still the one of this version; nothing says that it is refused. */
  forget(key: string, version: number): Promise<void>;
  /** Claims a check of a token. False: one of the same token was begun after `before` (epoch milliseconds). */
  claimCheck(key: string, check: TokenCheck, before: number): Promise<boolean>;
  /** Notes what the check of this id has found, unless another has been begun. */
  noteCheck(key: string, id: string, dead: boolean): Promise<void>;
  /**
   * Replaces the list of refused tokens if the record still has the version and the list that were seen, and removes
   * its token in the same write where that is the refused one. False: it has changed, and must be read again.
   */
  refuse(key: string, seen: TokenRecord, refused: readonly RefusedToken[], discard: boolean): Promise<boolean>;
}
