import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenRecord } from "../model/token-record.ts";
import type { TokenStore } from "../ports/token-store.ts";
import { type AccessToken, type CachedToken, ContainerTokens } from "./container-tokens.ts";
import { LoginRefused, noToken } from "./no-token.ts";
import type { LoginResult } from "./read-login.ts";
import { withRefused } from "./refused-tokens.ts";
import { TokenChecks } from "./token-checks.ts";
import { encryptToken, tokenKey } from "./token-encryption.ts";
import { tokenTimes } from "./token-lifetime.ts";
import { namingFailures, TokenStoreFailed } from "./token-store-failed.ts";

export interface TokenCacheDependencies {
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly logIn: (connection: Connection) => Promise<LoginResult>;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log?: Pick<Log, "warn">;
  /** How long a renewal may take before others take it over. More than one login's time-out. */
  readonly leaseMs: number;
  /** Between two looks at a renewal that is somebody else's. */
  readonly pollMs: number;
  /**
   * How long a token is used here without a look whether it still stands in the store; without end where it is absent.
   * For a vendor whose refusals are not certain, so that a call that meets one is not sure to be sent again.
   */
  readonly trustMs?: number;
}

/** How long a failed renewal spares the token endpoint from the next try. */
const failureMemoryMs = 2_000;

/** How often a refusal is written anew when the record changes meanwhile; this container remembers it anyway. */
const maxRefusalWrites = 3;

/**
 * One token for all callers of a connection, in all containers: kept in the container (L1) and in the table (L2),
 * renewed by one caller at a time. A token that the vendor has refused is not returned again for a while (`refusalMs`),
 * not even when the token endpoint hands it out once more.
 */
export class TokenCache {
  readonly #deps: TokenCacheDependencies;
  readonly #store: TokenStore;
  /** Checks of tokens that the vendor may have refused, for all containers. */
  readonly checks: TokenChecks;
  readonly #here = new ContainerTokens();
  readonly #underway = new Map<string, Promise<CachedToken>>();
  /** When the store was last read for a key, by the monotonic clock. */
  readonly #readAt = new Map<string, number>();
  /** The lease of another that was seen last under a key, and since when, by the monotonic clock. */
  readonly #seen = new Map<string, { readonly leaseId: string; readonly since: number }>();

  constructor(deps: TokenCacheDependencies) {
    this.#deps = deps;
    this.#store = namingFailures(deps.store);
    this.checks = new TokenChecks(this.#store, deps.clock);
  }

  /**
   * A token that the vendor should take.
   *
   * @param refused the token that the vendor has just refused: that one, and no newer one, is discarded
   * @throws LoginRefused when the token endpoint does not take the credentials
   * @throws TokenStoreFailed when the token store is out of reach
   * @throws Problem 503 `not-sent` when there is no token to be had
   */
  async get(connection: Connection, refused?: AccessToken): Promise<AccessToken> {
    const key = tokenKey(connection);
    if (refused !== undefined) this.#here.refuse(connection, key, refused, this.#deps.clock.now());
    const fresh = this.#here.fresh(key, this.#deps.clock.now());
    // A refusal goes the whole way, so that all containers hear of it, also where there is a newer token here.
    if (fresh && refused === undefined && this.#isTrusted(key)) return fresh;
    // Two callers with different reasons still want the same: a token newer than the refused one.
    const flight = `${key}#${refused?.version ?? ""}`;
    const underway =
      this.#underway.get(flight) ?? this.#obtain(connection, key, refused).finally(() => this.#underway.delete(flight));
    this.#underway.set(flight, underway);
    if (fresh === undefined || refused !== undefined) return underway;
    try {
      return await underway;
    } catch (error) {
      // Only the look failed: the token is as good as it was.
      if (error instanceof TokenStoreFailed) return fresh;
      throw error;
    }
  }

  #isTrusted(key: string): boolean {
    const { clock, trustMs = Number.POSITIVE_INFINITY } = this.#deps;
    return clock.monotonic() - (this.#readAt.get(key) ?? Number.NEGATIVE_INFINITY) < trustMs;
  }

  /**
   * Has the next call log in, in all containers. The token may still be good: it is not remembered as refused.
   *
   * @throws TokenStoreFailed when only this container knows
   */
  async forget(connection: Connection, token: AccessToken): Promise<void> {
    const key = tokenKey(connection);
    this.#here.forget(key, token);
    await this.#store.forget(key, token.version);
  }

  /**
   * Discards a token that the vendor has refused, for all containers; a newer one stays.
   *
   * @throws TokenStoreFailed when only this container knows
   */
  async discard(connection: Connection, token: AccessToken): Promise<void> {
    const key = tokenKey(connection);
    const now = this.#deps.clock.now();
    const refusal = this.#here.refuse(connection, key, token, now);
    for (let writes = 0; writes < maxRefusalWrites; writes++) {
      const record = await this.#store.read(key);
      if (record === undefined) return;
      const stands = record.token !== undefined && record.version === token.version;
      if (!stands && this.#here.isIndexed(key, refusal, record, now)) return;
      // One write for both: a crash leaves no token that is known to be dead, and none that nobody knows to be.
      if (await this.#store.refuse(key, record, withRefused(record.refused ?? [], refusal), stands)) return;
    }
  }

  /**
   * Whether there is a newer token than the one of this version, so that its refusal says nothing of the credentials:
   * the vendor may have withdrawn it while the call was on its way.
   */
  async isSuperseded(connection: Connection, version: number): Promise<boolean> {
    const record = await this.#store.read(tokenKey(connection));
    return record?.token !== undefined && record.version > version && record.token.expiresAt > this.#deps.clock.now();
  }

  async #obtain(connection: Connection, key: string, refused: AccessToken | undefined): Promise<CachedToken> {
    const { clock, leaseMs, pollMs, sleep } = this.#deps;
    if (refused !== undefined) await this.discard(connection, refused);
    for (;;) {
      const record = await this.#store.read(key);
      this.#readAt.set(key, clock.monotonic());
      const usable = this.#here.usable(connection, key, record, clock.now());
      if (usable && usable.refreshAt > clock.now()) return usable;
      if (record?.leaseId === undefined) {
        const loginBackoffMs = loginBackoff(record, clock.now());
        if (loginBackoffMs > 0) {
          if (usable) return usable;
          if (record?.loginRefused === true) throw new LoginRefused();
          throw noToken(loginBackoffMs / 1000);
        }
        const renewed = await this.#renew(connection, key, record);
        if (renewed) return renewed;
        continue;
      }
      // Somebody renews it. Whoever still has a good token goes on with that, but does not forget since when: an owner
      // that is gone must not keep the token from being renewed ahead of its end.
      if (clock.monotonic() - this.#seenSince(key, record.leaseId) > leaseMs) {
        const renewed = await this.#renew(connection, key, record);
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
  async #renew(connection: Connection, key: string, seen: TokenRecord | undefined): Promise<CachedToken | undefined> {
    const { clock, random } = this.#deps;
    const leaseId = randomUUID();
    if (!(await this.#store.takeLease(key, leaseId, seen))) return undefined;
    const result = await this.#logIn(connection, key, leaseId, seen);
    if (result.kind !== "token") {
      await this.#store.recordFailure(key, leaseId, clock.now(), result.kind === "refused");
      // The token of before, if it is still good: it may have been refused while the login was under way.
      const usable = this.#here.usable(connection, key, await this.#store.read(key), clock.now());
      if (usable) return usable;
      if (result.kind === "refused") throw new LoginRefused();
      throw noToken(result.retryAfterSeconds ?? failureMemoryMs / 1000);
    }
    const times = tokenTimes(result.lifetimeSeconds, clock.now(), random());
    const encrypted = encryptToken(result.token, key, connection.credentials.pepper);
    const record = await this.#store.storeToken(key, leaseId, { encrypted, ...times });
    // A renewal that outlived its lease: whoever took it over has stored a newer token.
    if (record === undefined) return undefined;
    const token = { value: result.token, version: record.version, ...times };
    if (this.#here.keep(connection, key, token, record, clock.now())) return token;
    // It was refused elsewhere while the login was under way.
    await this.discard(connection, token);
    throw noToken(failureMemoryMs / 1000);
  }

  /** One login, which gives the lease back when it breaks. A token that is known to be refused is as good as none. */
  async #logIn(
    connection: Connection,
    key: string,
    leaseId: string,
    seen: TokenRecord | undefined,
  ): Promise<LoginResult> {
    try {
      const result = await this.#deps.logIn(connection);
      if (result.kind !== "token" || !this.#here.isRefused(connection, key, result.token, seen, this.#deps.clock.now()))
        return result;
      const why = "token-refused-before";
      this.#deps.log?.warn("login.failed", { vendor: connection.vendor, connection: connection.name, why });
      return { kind: "unavailable", why };
    } catch (error) {
      await this.#store.recordFailure(key, leaseId, this.#deps.clock.now(), false).catch(() => undefined);
      throw error;
    }
  }
}

/** For how long a failure still spares the token endpoint. One from the future is another clock's: it spares nothing. */
function loginBackoff(record: TokenRecord | undefined, now: number): number {
  const age = now - (record?.failedAt ?? Number.NEGATIVE_INFINITY);
  return age < 0 ? 0 : failureMemoryMs - age;
}
