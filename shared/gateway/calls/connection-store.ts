import type { Clock } from "../../core/clock.ts";
import { type CredentialRules, type Credentials, parseCredentials, secretWaitSeconds } from "../../core/credentials.ts";
import type { Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { SecretStore } from "../ports/secret-store.ts";

/** How long a secret that nobody complained of is used without a look at the store. */
const trustedMs = 5 * 60_000;

/** A secret is read again at most this often, however many calls are refused. */
const rereadMs = 1_000;

export interface ConnectionStoreOptions {
  readonly secrets: SecretStore;
  readonly clock: Clock;
  /** `rx-gateway/<stage>` */
  readonly prefix: string;
  readonly vendor: Pick<VendorDescriptor, "id" | "auth" | "tenantHeader">;
  /** The stage wants each connection's environment written in its secret. */
  readonly environmentRequired: boolean;
  /** Told of a secret that cannot be used. */
  readonly log?: Pick<Log, "error">;
}

const notUsable = "Connection not usable";

interface Kept {
  readonly connection: Connection;
  readonly readAt: number;
  /** When it was read because the vendor did not take it. */
  readonly rereadAt?: number;
}

/**
 * The credentials of one vendor's connections, read from the secret store and kept for the container. Only a secret that
 * can be used is kept: one that is empty or wrong is read again at the next call, so that a correction counts at once.
 */
export class ConnectionStore {
  readonly #options: ConnectionStoreOptions;
  readonly #rules: CredentialRules;
  readonly #kept = new Map<string, Kept>();

  constructor(options: ConnectionStoreOptions) {
    const { vendor, environmentRequired } = options;
    this.#options = options;
    this.#rules = {
      kind: vendor.auth.kind === "api-key" ? "api-key" : "client",
      tenantsRequired: vendor.tenantHeader !== undefined,
      environmentRequired,
    };
  }

  /** @throws Problem 503 `not-sent` when the secret is empty, cannot be used or is out of reach */
  async get(name: string): Promise<Connection> {
    const kept = this.#kept.get(name);
    if (kept !== undefined && this.#options.clock.monotonic() - kept.readAt < trustedMs) return kept.connection;
    return await this.#read(name);
  }

  /** Reads the secret again, because the vendor does not take what it said. */
  async reread(name: string): Promise<Connection> {
    const kept = this.#kept.get(name);
    // Only readings for this cause are counted: a secret can be replaced right after its first reading.
    const since = kept?.rereadAt === undefined ? undefined : this.#options.clock.monotonic() - kept.rereadAt;
    if (kept !== undefined && since !== undefined && since < rereadMs) return kept.connection;
    return await this.#read(name, this.#options.clock.monotonic());
  }

  async #read(name: string, rereadAt?: number): Promise<Connection> {
    const credentials = await this.#credentials(name);
    const connection = { vendor: this.#options.vendor.id, name, credentials };
    const readAt = this.#options.clock.monotonic();
    this.#kept.set(name, { connection, readAt, ...(rereadAt === undefined ? {} : { rereadAt }) });
    return connection;
  }

  async #credentials(name: string): Promise<Credentials> {
    try {
      return parseCredentials(await this.#text(name), this.#rules);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const at = { vendor: this.#options.vendor.id, connection: name };
      // The detail names the secret's fields and what is wrong with them, never a value.
      this.#options.log?.error(lineOf(error), { ...at, why: error.members.detail });
      throw error;
    }
  }

  async #text(name: string): Promise<string> {
    const { secrets, prefix, vendor } = this.#options;
    const text = await orUnavailable(secrets.read(`${prefix}/${vendor.id}/${name}`), {
      name: "connection-unavailable",
      title: notUsable,
      detail: "The connection's secret could not be read. Try again.",
      retryAfterSeconds: 5,
    });
    if (text !== undefined && text !== "") return text;
    throw new Problem({
      status: 503,
      name: "connection-empty",
      title: notUsable,
      detail: "The connection has no credentials yet. Nothing was sent; the gateway's operator must put them in.",
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: secretWaitSeconds,
    });
  }
}

/** An alarm counts the first: an operator must put something right. The second passes by itself. */
function lineOf({ members }: Problem): string {
  return members.name === "connection-unavailable" ? "connection.unreadable" : "connection.misconfigured";
}
