/** What is known of a token that was once issued: an expired or revoked one still tells whose it is. */
export interface KnownToken {
  readonly connection: string;
  readonly live: boolean;
}

/** Enough for any test; the oldest are forgotten beyond it. */
const remembered = 10_000;

/** The access tokens that one simulated vendor has issued. */
export class IssuedTokens {
  readonly #tokens = new Map<string, { connection: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Remembers `token` as good for `seconds` from now (fractions allowed). */
  issue(token: string, connection: string, seconds: number): void {
    this.#tokens.set(token, { connection, until: this.#now() + seconds * 1000 });
    const oldest = this.#tokens.keys().next().value;
    if (this.#tokens.size > remembered && oldest !== undefined) this.#tokens.delete(oldest);
  }

  find(token: string): KnownToken | undefined {
    const known = this.#tokens.get(token);
    return known && { connection: known.connection, live: this.#now() < known.until };
  }

  /** Ends every token issued so far. */
  revokeAll(): void {
    for (const known of this.#tokens.values()) known.until = 0;
  }
}
