import type { RefusedToken, StoredToken, TokenCheck, TokenRecord } from "../model/token-record.ts";

export interface TokenStore {
  read(key: string): Promise<TokenRecord | undefined>;
  /**
   * Acquires the lease if the record is unchanged since it was seen; a lease that was seen there is taken over. False:
   * another container holds the lease, or held it meanwhile, so that there is a newer token or a newer failure.
   */
  acquireLease(key: string, leaseId: string, seen: TokenRecord | undefined): Promise<boolean>;
  /** Stores the next token, releases the lease and returns the new record; `undefined`: the lease was lost. */
  storeToken(key: string, leaseId: string, token: StoredToken): Promise<TokenRecord | undefined>;
  /** Records that the refresh failed and releases the lease, if it is still held. */
  recordFailure(key: string, leaseId: string, failedAt: number, loginRefused: boolean): Promise<void>;
  /** Removes the token if it is still the one of this version; it is not recorded as refused. */
  removeToken(key: string, version: number): Promise<void>;
  /** Claims a check of a token. False: one of the same token was begun after `before` (epoch milliseconds). */
  claimCheck(key: string, check: TokenCheck, before: number): Promise<boolean>;
  /** Records the result of the check with this id, unless another has begun. */
  recordCheck(key: string, id: string, revoked: boolean): Promise<void>;
  /**
   * Replaces the list of refused tokens if the record still has the version and the list that were seen, and removes
   * its token in the same write where that is the refused one. False: it has changed, and must be read again.
   */
  refuse(key: string, seen: TokenRecord, refused: readonly RefusedToken[], discard: boolean): Promise<boolean>;
}
