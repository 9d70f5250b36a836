import type { TokenStore } from "../ports/token-store.ts";

/** The token store could not be reached or did not answer: nothing is known of the connection's token. */
export class TokenStoreFailed extends Error {
  constructor(cause: unknown) {
    super("The token store failed.", { cause });
    this.name = "TokenStoreFailed";
  }
}

/** The store, with its failures told apart from every other error by their class. */
export function namingFailures(store: TokenStore): TokenStore {
  const named = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (cause) {
      throw new TokenStoreFailed(cause);
    }
  };
  return {
    read: (key) => named(store.read(key)),
    takeLease: (key, leaseId, seen) => named(store.takeLease(key, leaseId, seen)),
    storeToken: (key, leaseId, token) => named(store.storeToken(key, leaseId, token)),
    recordFailure: (key, leaseId, failedAt, refused) => named(store.recordFailure(key, leaseId, failedAt, refused)),
    forget: (key, version) => named(store.forget(key, version)),
    claimCheck: (key, check, before) => named(store.claimCheck(key, check, before)),
    noteCheck: (key, id, dead) => named(store.noteCheck(key, id, dead)),
    refuse: (key, seen, refused, discard) => named(store.refuse(key, seen, refused, discard)),
  };
}
