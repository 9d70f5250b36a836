import type { Clock } from "../../core/clock.ts";
import { parseCredentials } from "../../core/credentials.ts";
import { Problem } from "../../core/problem.ts";
import type { Connection, VendorId } from "../../vendors/types.ts";
import type { SecretStore } from "../ports/secret-store.ts";

/** How long a secret that nobody complained of is used without a look at the store. */
const trustedMs = 5 * 60_000;

/** A secret is read again at most this often, however many calls are refused. */
const rereadMs = 1_000;

interface Kept {
  readonly connection: Connection;
  readonly readAt: number;
  /** When it was read because the vendor did not take it. */
  readonly rereadAt?: number;
}

/** The credentials of one vendor's connections, read from the secret store and kept for the container. */
export class ConnectionStore {
  readonly #secrets: SecretStore;
  readonly #clock: Clock;
  readonly #prefix: string;
  readonly #vendor: VendorId;
  readonly #kept = new Map<string, Kept>();

  /** @param prefix `rx-gateway/<stage>` */
  constructor(secrets: SecretStore, clock: Clock, prefix: string, vendor: VendorId) {
    this.#secrets = secrets;
    this.#clock = clock;
    this.#prefix = prefix;
    this.#vendor = vendor;
  }

  /** @throws Problem 503 `not-sent` when the secret is empty, unreadable or out of reach */
  async get(name: string): Promise<Connection> {
    const kept = this.#kept.get(name);
    if (kept !== undefined && this.#clock.monotonic() - kept.readAt < trustedMs) return kept.connection;
    return await this.#read(name);
  }

  /** Reads the secret again, because the vendor does not take what it said. */
  async reread(name: string): Promise<Connection> {
    const kept = this.#kept.get(name);
    // Only readings for this cause are counted: a secret can be replaced right after its first reading.
    const since = kept?.rereadAt === undefined ? undefined : this.#clock.monotonic() - kept.rereadAt;
    if (kept !== undefined && since !== undefined && since < rereadMs) return kept.connection;
    return await this.#read(name, this.#clock.monotonic());
  }

  async #read(name: string, rereadAt?: number): Promise<Connection> {
    const text = await this.#text(name);
    const connection = { vendor: this.#vendor, name, credentials: parseCredentials(text) };
    const readAt = this.#clock.monotonic();
    this.#kept.set(name, { connection, readAt, ...(rereadAt === undefined ? {} : { rereadAt }) });
    return connection;
  }

  async #text(name: string): Promise<string> {
    let text: string | undefined;
    try {
      text = await this.#secrets.read(`${this.#prefix}/${this.#vendor}/${name}`);
    } catch (cause) {
      throw unreadable("connection-unavailable", "The connection's secret could not be read. Try again.", true, cause);
    }
    if (text !== undefined) return text;
    throw unreadable(
      "connection-empty",
      "The connection has no credentials yet. The gateway's operator must put them in.",
    );
  }
}

function unreadable(name: string, detail: string, retryable = false, cause?: unknown): Problem {
  return new Problem(
    { status: 503, name, title: "Connection not usable", detail, outcome: "not-sent", retryable, retryAfterSeconds: 5 },
    { cause },
  );
}
