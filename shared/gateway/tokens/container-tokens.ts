import { isHeaderValue } from "../../core/header-value.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenRecord } from "../ports/token-store.ts";
import { tokenFingerprint, withRefused } from "./refused-tokens.ts";
import { openToken } from "./token-seal.ts";

export interface AccessToken {
  readonly value: string;
  /** Names this token among those of its connection. */
  readonly version: number;
}

export interface CachedToken extends AccessToken {
  /** Epoch milliseconds, both. */
  readonly expiresAt: number;
  readonly refreshAt: number;
}

/** What one container knows of tokens (L1): those in use, and those that the vendor has refused, by the store's keys. */
export class ContainerTokens {
  readonly #cached = new Map<string, CachedToken>();
  readonly #refused = new Map<string, readonly string[]>();

  /** The token in use, if nobody has to renew it yet. */
  fresh(key: string, now: number): CachedToken | undefined {
    const cached = this.#cached.get(key);
    return cached && cached.expiresAt > now && cached.refreshAt > now ? cached : undefined;
  }

  /** Drops a refused token at once, so that no other caller here is given it. @returns its fingerprint */
  refuse(connection: Connection, key: string, token: AccessToken): string {
    const fingerprint = tokenFingerprint(token.value, connection.credentials.pepper);
    this.#refused.set(key, withRefused(this.#refused.get(key) ?? [], fingerprint));
    if (this.#cached.get(key)?.value === token.value) this.#cached.delete(key);
    return fingerprint;
  }

  /** Drops a token that is better replaced; it may come again. */
  forget(key: string, token: AccessToken): void {
    if (this.#cached.get(key)?.value === token.value) this.#cached.delete(key);
  }

  /** Whether the vendor has refused this token, as far as this container and the record know. */
  isRefused(connection: Connection, key: string, token: string, record: TokenRecord | undefined): boolean {
    const known = [...(this.#refused.get(key) ?? []), ...(record?.refused ?? [])];
    return known.length > 0 && known.includes(tokenFingerprint(token, connection.credentials.pepper));
  }

  /** Keeps a token, unless it is known to be refused. @returns whether it was kept */
  keep(connection: Connection, key: string, token: CachedToken, record: TokenRecord): boolean {
    if (this.isRefused(connection, key, token.value, record)) return false;
    this.#cached.set(key, token);
    return true;
  }

  /** The record's token, if it can still be sent: one that has expired, or that no header can carry, is as good as none. */
  usable(connection: Connection, key: string, record: TokenRecord | undefined, now: number): CachedToken | undefined {
    if (record?.token === undefined) return undefined;
    const { sealed, expiresAt, refreshAt } = record.token;
    if (expiresAt <= now) return undefined;
    const value = openToken(sealed, key, connection.credentials.pepper);
    if (value === undefined || !isHeaderValue(value)) return undefined;
    const token = { value, version: record.version, expiresAt, refreshAt };
    return this.keep(connection, key, token, record) ? token : undefined;
  }
}
