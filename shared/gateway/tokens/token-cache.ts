import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { Problem } from "../../core/problem.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenRecord, TokenStore } from "../ports/token-store.ts";
import type { LoginResult } from "./log-in.ts";
import { tokenTimes } from "./token-lifetime.ts";
import { openToken, sealToken, tokenKey } from "./token-seal.ts";

export interface AccessToken {
  readonly value: string;
  /** Names this token among those of its connection, for saying which one the vendor refused. */
  readonly version: number;
}

/** The token endpoint does not take the credentials: whoever holds them should read them again. */
export class LoginRefused extends Error {
  constructor() {
    super("The token endpoint refused the credentials.");
    this.name = "LoginRefused";
  }
}

export interface TokenCacheDependencies {
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly logIn: (connection: Connection) => Promise<LoginResult>;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** How long a renewal may take before others take it over. More than one login's time-out. */
  readonly leaseMs: number;
  /** Between two looks at a renewal that is somebody else's. */
  readonly pollMs: number;
}

interface CachedToken extends AccessToken {
  readonly expiresAt: number;
  readonly refreshAt: number;
}

/** How long a failed renewal spares the token endpoint from the next try. */
const failureMemoryMs = 2_000;

/**
 * One token for all callers of a connection, in all containers: kept in the container (L1) and in the table (L2),
 * renewed by one caller at a time.
 */
export class TokenCache {
  readonly #deps: TokenCacheDependencies;
  readonly #cached = new Map<string, CachedToken>();
  readonly #underway = new Map<string, Promise<CachedToken>>();
  /** The lease of another that was seen last under a key, and since when, by the monotonic clock. */
  readonly #seen = new Map<string, { readonly leaseId: string; readonly since: number }>();

  constructor(deps: TokenCacheDependencies) {
    this.#deps = deps;
  }

  /**
   * A token that the vendor should take.
   *
   * @param refused the version that the vendor has just refused: that token, and no newer one, is discarded
   * @throws LoginRefused when the token endpoint does not take the credentials
   * @throws Problem 503 `not-sent` when there is no token to be had
   */
  async get(connection: Connection, refused?: number): Promise<AccessToken> {
    const key = tokenKey(connection);
    const cached = this.#cached.get(key);
    const now = this.#deps.clock.now();
    if (cached && cached.version !== refused && cached.expiresAt > now && cached.refreshAt > now) return cached;
    // Two callers with different reasons still want the same: a token newer than the refused one.
    const flight = `${key}#${refused ?? ""}`;
    const underway =
      this.#underway.get(flight) ?? this.#obtain(connection, key, refused).finally(() => this.#underway.delete(flight));
    this.#underway.set(flight, underway);
    return underway;
  }

  /**
   * Whether there is a newer token than the one of this version, so that its refusal says nothing of the credentials:
   * the vendor may have withdrawn it while the call was on its way.
   */
  async isSuperseded(connection: Connection, version: number): Promise<boolean> {
    const record = await this.#deps.store.read(tokenKey(connection));
    return record?.token !== undefined && record.version > version && record.token.expiresAt > this.#deps.clock.now();
  }

  async #obtain(connection: Connection, key: string, refused: number | undefined): Promise<CachedToken> {
    const { store, clock, leaseMs, pollMs, sleep } = this.#deps;
    if (refused !== undefined) await store.discard(key, refused);
    for (;;) {
      const record = await store.read(key);
      const usable = this.#usable(connection, key, record, refused);
      if (usable && usable.refreshAt > clock.now()) return usable;
      if (record?.leaseId === undefined) {
        const sparedMs = sparedFor(record, clock.now());
        if (sparedMs > 0) {
          if (usable) return usable;
          if (record?.loginRefused === true) throw new LoginRefused();
          throw noToken(sparedMs / 1000);
        }
        const renewed = await this.#renew(connection, key, record, usable);
        if (renewed) return renewed;
        continue;
      }
      // Somebody renews it. Whoever still has a good token goes on with that, but does not forget since when: an owner
      // that is gone must not keep the token from being renewed ahead of its end.
      if (clock.monotonic() - this.#seenSince(key, record.leaseId) > leaseMs) {
        const renewed = await this.#renew(connection, key, record, usable);
        if (renewed) return renewed;
        continue;
      }
      if (usable) return usable;
      await sleep(pollMs);
    }
  }

  #seenSince(key: string, leaseId: string): number {
    const seen = this.#seen.get(key);
    if (seen?.leaseId === leaseId) return seen.since;
    const since = this.#deps.clock.monotonic();
    this.#seen.set(key, { leaseId, since });
    return since;
  }

  /** Takes the lease and logs in; `undefined` when another was quicker. */
  async #renew(
    connection: Connection,
    key: string,
    seen: TokenRecord | undefined,
    usable: CachedToken | undefined,
  ): Promise<CachedToken | undefined> {
    const { store, clock, logIn, random } = this.#deps;
    const leaseId = randomUUID();
    if (!(await store.takeLease(key, leaseId, seen))) return undefined;
    const result = await logIn(connection);
    if (result.kind !== "token") {
      await store.recordFailure(key, leaseId, clock.now(), result.kind === "refused");
      if (usable) return usable;
      if (result.kind === "refused") throw new LoginRefused();
      throw noToken(result.retryAfterSeconds ?? failureMemoryMs / 1000);
    }
    const times = tokenTimes(result.lifetimeSeconds, clock.now(), random());
    const sealed = sealToken(result.token, key, connection.credentials.pepper);
    const version = await store.storeToken(key, leaseId, { sealed, ...times });
    // A renewal that outlived its lease: whoever took it over has stored a newer token.
    if (version === undefined) return undefined;
    const token = { value: result.token, version, ...times };
    this.#cached.set(key, token);
    return token;
  }

  #usable(
    connection: Connection,
    key: string,
    record: TokenRecord | undefined,
    refused: number | undefined,
  ): CachedToken | undefined {
    if (record?.token === undefined || record.version === refused) return undefined;
    const { sealed, expiresAt, refreshAt } = record.token;
    if (expiresAt <= this.#deps.clock.now()) return undefined;
    const value = openToken(sealed, key, connection.credentials.pepper);
    if (value === undefined) return undefined;
    const token = { value, version: record.version, expiresAt, refreshAt };
    this.#cached.set(key, token);
    return token;
  }
}

/** For how long a failure still spares the token endpoint. One from the future is another clock's: it spares nothing. */
function sparedFor(record: TokenRecord | undefined, now: number): number {
  const age = now - (record?.failedAt ?? Number.NEGATIVE_INFINITY);
  return age < 0 ? 0 : failureMemoryMs - age;
}

function noToken(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 503,
    name: "vendor-login-unavailable",
    title: "No access token to be had",
    detail: "The vendor's token endpoint gave no token. Nothing was sent; try again later.",
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds,
  });
}
