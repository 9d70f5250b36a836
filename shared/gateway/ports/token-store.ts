/** What the tokens table knows under one key: the token, who is renewing it, how renewing went wrong last. */
export interface TokenRecord {
  /** Counts the tokens that have stood here; a token is named by it. */
  readonly version: number;
  readonly token?: StoredToken;
  /** Names the renewal under way. It has no end time: clocks differ, so each waiter measures by its own. */
  readonly leaseId?: string;
  /** Epoch milliseconds of the last renewal that failed since the last one that did not. */
  readonly failedAt?: number;
  /** That renewal failed because the token endpoint does not take the credentials. */
  readonly loginRefused?: boolean;
  /** The last confirmation of one of its tokens. */
  readonly check?: TokenCheck;
  /** Tokens that the vendor has refused, the latest first: none of them is used for a while. */
  readonly refused?: readonly RefusedToken[];
}

export interface RefusedToken {
  /** Keyed; in the alphabet of base64url. */
  readonly fingerprint: string;
  /** When it was refused, in whole epoch milliseconds; absent in records of earlier versions of the code. */
  readonly at?: number;
}

export interface StoredToken {
  /** Sealed: see `token-seal.ts`. */
  readonly encrypted: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** From here on somebody should renew it, while the others go on using it. */
  readonly refreshAt: number;
}

/** A harmless read with a token that the vendor may have refused, and with its successor. */
export interface TokenCheck {
  readonly id: string;
  /** Of the token that is in doubt. */
  readonly version: number;
  /** When it was begun, in epoch milliseconds. */
  readonly at: number;
  /** Whether the vendor refuses the token and takes its successor; absent while it is under way, or was lost. */
  readonly dead?: boolean;
}

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
