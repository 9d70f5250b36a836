/** A token that was issued; an expired or revoked one still has its connection. */
export interface KnownToken {
  readonly connection: string;
  readonly live: boolean;
}

/** Enough for any test; beyond it the oldest are removed. */
const maxStored = 10_000;

/** The access tokens that one simulated vendor has issued. */
export class IssuedTokens {
  readonly #tokens = new Map<string, { connection: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Stores `token` as valid for `seconds` from now (fractions allowed). */
  issue(token: string, connection: string, seconds: number): void {
    this.#tokens.set(token, { connection, until: this.#now() + seconds * 1000 });
    const oldest = this.#tokens.keys().next().value;
    if (this.#tokens.size > maxStored && oldest !== undefined) this.#tokens.delete(oldest);
  }

  find(token: string): KnownToken | undefined {
    const known = this.#tokens.get(token);
    return known && { connection: known.connection, live: this.#now() < known.until };
  }

  /** Expires every token issued so far. */
  revokeAll(): void {
    for (const known of this.#tokens.values()) known.until = 0;
  }
}
