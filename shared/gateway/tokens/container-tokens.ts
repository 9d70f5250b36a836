import { isHeaderValue } from "../../core/header-value.ts";
import type { Connection } from "../../vendors/types.ts";
import type { RefusedToken, TokenRecord } from "../model/token-record.ts";
import { isInForce, tokenFingerprint, withRefused } from "./refused-tokens.ts";
import { decryptToken } from "./token-encryption.ts";

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

/** The tokens that one container has cached (L1), and those that it knows the vendor to have refused, by the store's keys. */
export class ContainerTokens {
  readonly #cached = new Map<string, CachedToken>();
  readonly #refused = new Map<string, readonly RefusedToken[]>();

  /** When the store was last read for a key, by the monotonic clock. */
  readonly readAt = new Map<string, number>();

  /** The cached token, if it needs no refresh yet. */
  fresh(key: string, now: number): CachedToken | undefined {
    const cached = this.#cached.get(key);
    return cached && cached.expiresAt > now && cached.refreshAt > now ? cached : undefined;
  }

  /** Drops a refused token at once, so that no other caller here gets it. @returns its refusal, for the record */
  refuse(connection: Connection, key: string, token: AccessToken, now: number): RefusedToken {
    const fingerprint = tokenFingerprint(token.value, connection.credentials.pepper);
    const refusal = { fingerprint, at: Math.round(now) };
    this.#refused.set(key, withRefused(this.#refused.get(key) ?? [], refusal));
    if (this.#cached.get(key)?.value === token.value) this.#cached.delete(key);
    return refusal;
  }

  /** Ends the refusal of a token that the vendor accepts elsewhere. @returns its fingerprint */
  accept(connection: Connection, key: string, token: string): string {
    const fingerprint = tokenFingerprint(token, connection.credentials.pepper);
    const others = (this.#refused.get(key) ?? []).filter((one) => one.fingerprint !== fingerprint);
    this.#refused.set(key, others);
    return fingerprint;
  }

  /** Drops a token without a refusal: the token endpoint may give it again. */
  drop(key: string, token: AccessToken): void {
    if (this.#cached.get(key)?.value === token.value) this.#cached.delete(key);
  }

  /** Whether a refusal of this token is in force, as far as this container and the record know. */
  isRefused(connection: Connection, key: string, token: string, record: TokenRecord | undefined, now: number): boolean {
    const known = [...(this.#refused.get(key) ?? []), ...(record?.refused ?? [])];
    if (known.length === 0) return false;
    const fingerprint = tokenFingerprint(token, connection.credentials.pepper);
    return known.some((refusal) => refusal.fingerprint === fingerprint && isInForce(refusal.at, now));
  }

  /** Whether the record has a refusal that is in force. */
  isRecorded({ fingerprint }: RefusedToken, record: TokenRecord, now: number): boolean {
    return (record.refused ?? []).some((one) => one.fingerprint === fingerprint && isInForce(one.at, now));
  }

  /** Caches a token, unless it is known to be refused. @returns whether it was cached */
  put(connection: Connection, key: string, token: CachedToken, record: TokenRecord, now: number): boolean {
    if (this.isRefused(connection, key, token.value, record, now)) return false;
    this.#cached.set(key, token);
    return true;
  }

  /** The record's token, if it can be sent: it has not expired, and a header can carry it. */
  usable(connection: Connection, key: string, record: TokenRecord | undefined, now: number): CachedToken | undefined {
    if (record?.token === undefined) return undefined;
    const { encrypted, expiresAt, refreshAt } = record.token;
    if (expiresAt <= now) return undefined;
    const value = decryptToken(encrypted, key, connection.credentials.pepper);
    if (value === undefined || !isHeaderValue(value)) return undefined;
    const token = { value, version: record.version, expiresAt, refreshAt };
    return this.put(connection, key, token, record, now) ? token : undefined;
  }
}
