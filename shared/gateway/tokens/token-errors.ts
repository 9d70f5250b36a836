import { Problem } from "../../core/problem.ts";
import type { TokenStore } from "../ports/token-store.ts";

/** Thrown when the token endpoint refuses the credentials: read the secret again, as it may have been replaced. */
export class LoginRefused extends Error {
  constructor() {
    super("The token endpoint refused the credentials.");
    this.name = "LoginRefused";
  }
}

/** Thrown when the token store cannot be reached or does not answer: nothing is known about the connection's token. */
export class TokenStoreFailed extends Error {
  constructor(cause: unknown) {
    super("The token store failed.", { cause });
    this.name = "TokenStoreFailed";
  }
}

/** 503: the token endpoint gave no usable token. */
export function tokenUnavailable(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 503,
    name: "vendor-login-unavailable",
    title: "No access token available",
    detail: "The vendor's token endpoint gave no usable token. Nothing was sent; try again later.",
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds,
  });
}

/** The store with every failure as `TokenStoreFailed`, which distinguishes it from all other errors. */
export function withStoreErrors(store: TokenStore): TokenStore {
  const wrapped = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (cause) {
      throw new TokenStoreFailed(cause);
    }
  };
  return {
    read: (key) => wrapped(store.read(key)),
    acquireLease: (key, leaseId, seen) => wrapped(store.acquireLease(key, leaseId, seen)),
    storeToken: (key, leaseId, token) => wrapped(store.storeToken(key, leaseId, token)),
    recordFailure: (key, leaseId, failedAt, refused) => wrapped(store.recordFailure(key, leaseId, failedAt, refused)),
    removeToken: (key, version) => wrapped(store.removeToken(key, version)),
    claimCheck: (key, check, before) => wrapped(store.claimCheck(key, check, before)),
    recordCheck: (key, id, revoked) => wrapped(store.recordCheck(key, id, revoked)),
    refuse: (key, seen, refused, discard) => wrapped(store.refuse(key, seen, refused, discard)),
  };
}
