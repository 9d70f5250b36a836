import type { ConnectionOrigins } from "../../vendors/connection-origins.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenStore } from "../ports/token-store.ts";
import { type AccessToken, type CachedToken, ContainerTokens } from "./container-tokens.ts";
import { withRefused } from "./refused-tokens.ts";
import { TokenChecks } from "./token-checks.ts";
import { tokenKey } from "./token-encryption.ts";
import { TokenStoreFailed, withStoreErrors } from "./token-errors.ts";
import { type RefreshDependencies, TokenRefresh } from "./token-refresh.ts";

export interface TokenCacheDependencies extends RefreshDependencies {
  /**
   * How long a token is used here before the store is read again; without end by default. For a vendor whose refusals
   * are not certain, so that a call with a discarded token may not be sent again.
   */
  readonly trustMs?: number;
  /** A connection's hosts of now: a token of others is not found. Unless set, they never change. */
  readonly originsOf?: (connection: Connection) => ConnectionOrigins;
}

/** How often the list of refused tokens is written again when the record changes meanwhile; this container has it anyway. */
const maxRefusalWrites = 3;

/**
 * One token for all callers of a connection, in all containers: cached in the container (L1) and in the table (L2), and
 * refreshed in single flight, within the container by a shared promise and across containers by a lease. A token that
 * the vendor has refused is not used for a while (`refusalMs`), also when the token endpoint gives it again.
 */
export class TokenCache {
  readonly #deps: TokenCacheDependencies;
  readonly #store: TokenStore;
  /** Checks of tokens that the vendor may have refused, for all containers. */
  readonly checks: TokenChecks;
  readonly #local = new ContainerTokens();
  readonly #refresh: TokenRefresh;
  /** Refreshes in progress in this container, by key and refused version. */
  readonly #inFlight = new Map<string, Promise<CachedToken>>();

  constructor(deps: TokenCacheDependencies) {
    this.#deps = deps;
    this.#store = withStoreErrors(deps.store);
    this.checks = new TokenChecks(this.#store, deps.clock, (connection) => this.#keyOf(connection));
    const discard = this.discard.bind(this);
    this.#refresh = new TokenRefresh({ ...deps, store: this.#store, local: this.#local, discard });
  }

  /**
   * A token that the vendor should accept.
   *
   * @param refused the token that the vendor has just refused: that one, and no newer one, is discarded
   * @throws LoginRefused when the token endpoint refuses the credentials
   * @throws TokenStoreFailed when the token store cannot be reached
   * @throws Problem 503 `not-sent` when there is no token
   */
  async get(connection: Connection, refused?: AccessToken): Promise<AccessToken> {
    const key = this.#keyOf(connection);
    if (refused !== undefined) this.#local.refuse(connection, key, refused, this.#deps.clock.now());
    const fresh = this.#local.fresh(key, this.#deps.clock.now());
    // A refusal is always written, so that all containers know of it, also where there is a newer token here.
    if (fresh && refused === undefined && this.#isTrusted(key)) return fresh;
    // Callers with different reasons want the same: a token newer than the refused one.
    const flight = `${key}#${refused?.version ?? ""}`;
    const inFlight =
      this.#inFlight.get(flight) ?? this.#obtain(connection, key, refused).finally(() => this.#inFlight.delete(flight));
    this.#inFlight.set(flight, inFlight);
    if (fresh === undefined || refused !== undefined) return inFlight;
    try {
      return await inFlight;
    } catch (error) {
      // Only the read failed; the cached token is still valid.
      if (error instanceof TokenStoreFailed) return fresh;
      throw error;
    }
  }

  /**
   * Makes the next call log in, in all containers. The token is not recorded as refused, as it may still be good.
   *
   * @throws TokenStoreFailed when it is invalidated in this container only
   */
  async invalidate(connection: Connection, token: AccessToken): Promise<void> {
    const key = this.#keyOf(connection);
    this.#local.drop(key, token);
    await this.#store.removeToken(key, token.version);
  }

  /**
   * Discards a token that the vendor has refused, for all containers; a newer one remains.
   *
   * @throws TokenStoreFailed when it is discarded in this container only
   */
  async discard(connection: Connection, token: AccessToken): Promise<void> {
    const key = this.#keyOf(connection);
    const now = this.#deps.clock.now();
    const refusal = this.#local.refuse(connection, key, token, now);
    for (let writes = 0; writes < maxRefusalWrites; writes++) {
      const record = await this.#store.read(key);
      if (record === undefined) return;
      const isCurrent = record.token !== undefined && record.version === token.version;
      if (!isCurrent && this.#local.isRecorded(refusal, record, now)) return;
      // One write for both: a crash leaves no refused token in use, and no discarded token without its refusal.
      if (await this.#store.refuse(key, record, withRefused(record.refused ?? [], refusal), isCurrent)) return;
    }
  }

  /**
   * Whether there is a newer token than the one of this version, so that its refusal says nothing about the credentials:
   * the vendor may have withdrawn it while the call was in progress.
   */
  async isSuperseded(connection: Connection, version: number): Promise<boolean> {
    const record = await this.#store.read(this.#keyOf(connection));
    return record?.token !== undefined && record.version > version && record.token.expiresAt > this.#deps.clock.now();
  }

  #keyOf(connection: Connection): string {
    return tokenKey(connection, this.#deps.originsOf?.(connection));
  }

  #isTrusted(key: string): boolean {
    const { clock, trustMs = Number.POSITIVE_INFINITY } = this.#deps;
    return clock.monotonic() - (this.#local.readAt.get(key) ?? Number.NEGATIVE_INFINITY) < trustMs;
  }

  async #obtain(connection: Connection, key: string, refused: AccessToken | undefined): Promise<CachedToken> {
    if (refused !== undefined) await this.discard(connection, refused);
    return await this.#refresh.obtain(connection, key);
  }
}
