import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenRecord } from "../model/token-record.ts";
import type { TokenStore } from "../ports/token-store.ts";
import type { AccessToken, CachedToken, ContainerTokens } from "./container-tokens.ts";
import type { LoginResult } from "./read-login.ts";
import { tokenFingerprint, withAccepted } from "./refused-tokens.ts";
import { encryptToken } from "./token-encryption.ts";
import { LoginRefused, tokenUnavailable } from "./token-errors.ts";
import { tokenTimes } from "./token-lifetime.ts";

/** What a refresh needs from outside. */
export interface RefreshDependencies {
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly logIn: (connection: Connection) => Promise<LoginResult>;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log?: Pick<Log, "warn">;
  /** Whether the vendor accepts a token that it has refused to a call; never, unless set. */
  readonly isAccepted?: (connection: Connection, token: string) => Promise<boolean>;
  /** How long a refresh may take before others take over its lease; longer than a login's time-out. */
  readonly leaseMs: number;
  /** Between two reads of a refresh in another container. */
  readonly pollMs: number;
}

interface TokenRefreshDependencies extends RefreshDependencies {
  readonly local: ContainerTokens;
  /** Discards a token that the vendor has refused, for all containers. */
  readonly discard: (connection: Connection, token: AccessToken) => Promise<void>;
}

/** A refused token is checked again after so long, in milliseconds: each check sends it once more. */
const checkAgainMs = 60_000;

/** Tokens that a container remembers as checked. */
const maxChecked = 100;

/** How long a failed login is remembered: until then no container logs in. */
const failureMemoryMs = 2_000;

/** Refreshes tokens under a lease, so that of all containers one logs in (single flight). */
export class TokenRefresh {
  readonly #deps: TokenRefreshDependencies;
  /** The lease of another container that was seen last for a key, and since when, by the monotonic clock. */
  readonly #seen = new Map<string, { readonly leaseId: string; readonly since: number }>();
  /** When the vendor refused a token of this fingerprint that was checked again, by the monotonic clock. */
  readonly #checkedAt = new Map<string, number>();

  constructor(deps: TokenRefreshDependencies) {
    this.#deps = deps;
  }

  /** The store's token, or a new one: logs in, or waits for the container that does. Throws as `TokenCache.get`. */
  async obtain(connection: Connection, key: string): Promise<CachedToken> {
    const { store, local, clock, leaseMs, pollMs, sleep } = this.#deps;
    for (;;) {
      const record = await store.read(key);
      local.readAt.set(key, clock.monotonic());
      const usable = local.usable(connection, key, record, clock.now());
      if (usable && usable.refreshAt > clock.now()) return usable;
      if (record?.leaseId === undefined) {
        const backoffMs = loginBackoffMs(record, clock.now());
        if (backoffMs > 0) {
          if (usable) return usable;
          if (record?.loginRefused === true) throw new LoginRefused();
          throw tokenUnavailable(backoffMs / 1000);
        }
        const refreshed = await this.#refresh(connection, key, record);
        if (refreshed) return refreshed;
        continue;
      }
      // Another container refreshes the token. A caller with a usable token continues with that, but the lease's age
      // counts from now: a container that has died must not keep the token from being refreshed ahead of its end.
      if (clock.monotonic() - this.#seenSince(key, record.leaseId) > leaseMs) {
        const refreshed = await this.#refresh(connection, key, record);
        if (refreshed) return refreshed;
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

  /** Acquires the lease and logs in; `undefined` when another container was faster. */
  async #refresh(connection: Connection, key: string, seen: TokenRecord | undefined): Promise<CachedToken | undefined> {
    const { store, local, clock, random, discard } = this.#deps;
    const leaseId = randomUUID();
    if (!(await store.acquireLease(key, leaseId, seen))) return undefined;
    const result = await this.#logIn(connection, key, leaseId, seen);
    if (result.kind !== "token") {
      await store.recordFailure(key, leaseId, clock.now(), result.kind === "refused");
      // The old token, if it is still good: it may have been refused during the login.
      const usable = local.usable(connection, key, await store.read(key), clock.now());
      if (usable) return usable;
      if (result.kind === "refused") throw new LoginRefused();
      throw tokenUnavailable(result.retryAfterSeconds ?? failureMemoryMs / 1000);
    }
    const times = tokenTimes(result.lifetimeSeconds, clock.now(), random());
    const encrypted = encryptToken(result.token, key, connection.credentials.pepper);
    const stored = await store.storeToken(key, leaseId, { encrypted, ...times });
    // The lease has expired during the login: the container that took it over has stored a newer token.
    if (stored === undefined) return undefined;
    const record = result.accepted === true ? await this.#endRefusal(connection, key, result.token, stored) : stored;
    const token = { value: result.token, version: record.version, ...times };
    if (local.put(connection, key, token, record, clock.now())) return token;
    // Another container has had it refused during the login.
    await discard(connection, token);
    throw tokenUnavailable(failureMemoryMs / 1000);
  }

  /** Ends the refusal of a token for all containers. A write that another change precedes is left to the next refresh. */
  async #endRefusal(connection: Connection, key: string, token: string, record: TokenRecord): Promise<TokenRecord> {
    const { store, local } = this.#deps;
    const refused = withAccepted(record.refused ?? [], local.accept(connection, key, token));
    if (refused.length > 0) await store.refuse(key, record, refused, false);
    return { ...record, refused };
  }

  /** Whether the vendor accepts a token that it has refused; asked once a minute at most while it does not. */
  async #checkAgain(connection: Connection, token: string): Promise<boolean> {
    const { clock, isAccepted } = this.#deps;
    const fingerprint = tokenFingerprint(token, connection.credentials.pepper);
    const now = clock.monotonic();
    if (now - (this.#checkedAt.get(fingerprint) ?? Number.NEGATIVE_INFINITY) < checkAgainMs) return false;
    if (await isAccepted?.(connection, token)) return true;
    if (this.#checkedAt.size >= maxChecked) this.#checkedAt.clear();
    this.#checkedAt.set(fingerprint, now);
    return false;
  }

  /**
   * Logs in once, and releases the lease when that throws. A token that is known to be refused is no token, unless the
   * vendor accepts it for another call: then the refusal was about the operation.
   */
  async #logIn(
    connection: Connection,
    key: string,
    leaseId: string,
    seen: TokenRecord | undefined,
  ): Promise<LoginResult & { readonly accepted?: true }> {
    const { store, local, clock, logIn, log, isAccepted } = this.#deps;
    try {
      const result = await logIn(connection);
      if (result.kind !== "token" || !local.isRefused(connection, key, result.token, seen, clock.now())) return result;
      if (isAccepted && (await this.#checkAgain(connection, result.token))) return { ...result, accepted: true };
      const why = "token-refused-before";
      log?.warn("login.failed", { vendor: connection.vendor, connection: connection.name, why });
      return { kind: "unavailable", why };
    } catch (error) {
      await store.recordFailure(key, leaseId, clock.now(), false).catch(() => undefined);
      throw error;
    }
  }
}

/** How long the next login must wait after a failed one. A failure in the future is by a wrong clock, and ignored. */
function loginBackoffMs(record: TokenRecord | undefined, now: number): number {
  const age = now - (record?.failedAt ?? Number.NEGATIVE_INFINITY);
  return age < 0 ? 0 : failureMemoryMs - age;
}
