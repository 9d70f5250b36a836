import type { Clock } from "../../core/clock.ts";
import { secretWaitSeconds } from "../../core/connection-misconfigured.ts";
import { type CredentialRules, type Credentials, parseCredentials } from "../../core/credentials.ts";
import type { Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { audienceNames } from "../../vendors/audience.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import { credentialRules } from "./credential-rules.ts";
import { originFault } from "./origin-fault.ts";

/** In milliseconds: how long a secret is used before the store is read again. */
const trustedMs = 5 * 60_000;

/** In milliseconds, between two readings of a secret that the vendor refuses, however many calls are refused. */
const rereadMs = 1_000;

export interface ConnectionStoreOptions {
  readonly secrets: SecretStore;
  readonly clock: Clock;
  /** `rx-gateway/<stage>` */
  readonly prefix: string;
  readonly vendor: Pick<VendorDescriptor, "id" | "auth" | "tenantHeader" | "audiences">;
  /** The stage requires each secret to name its environment. */
  readonly environmentRequired: boolean;
  /** The connections that may be `live`; any if absent. */
  readonly liveConnections?: readonly string[] | undefined;
  /** A secret may name the API's origin. */
  readonly originAllowed?: boolean;
  /** Gets a line for a secret that cannot be used. */
  readonly log?: Pick<Log, "error">;
}

const notUsable = "Connection not usable";

interface CachedConnection {
  readonly connection: Connection;
  readonly readAt: number;
  /** When it was read because the vendor refused it. */
  readonly rereadAt?: number;
}

/**
 * The credentials of one vendor's connections, read from the secret store and cached in the container. Only a usable
 * secret is cached: an empty or wrong one is read again at the next call, so that a correction takes effect at once.
 */
export class ConnectionStore {
  readonly #options: ConnectionStoreOptions;
  readonly #rules: CredentialRules;
  readonly #cached = new Map<string, CachedConnection>();

  constructor(options: ConnectionStoreOptions) {
    const { vendor, environmentRequired, originAllowed = false } = options;
    this.#options = options;
    this.#rules = {
      ...credentialRules(vendor.auth),
      audiences: audienceNames(vendor),
      tenantsRequired: vendor.tenantHeader !== undefined,
      environmentRequired,
      ...(originAllowed ? { originFault } : {}),
    };
  }

  /** @throws Problem 503 `not-sent` when the secret is empty, cannot be used or cannot be read */
  async get(name: string): Promise<Connection> {
    const cached = this.#cached.get(name);
    if (cached !== undefined && this.#options.clock.monotonic() - cached.readAt < trustedMs) return cached.connection;
    return await this.#read(name);
  }

  /** Reads the secret again, because the vendor refuses its credentials. */
  async reread(name: string): Promise<Connection> {
    const cached = this.#cached.get(name);
    // Only readings after a refusal count: a secret can be replaced right after its first reading.
    const since = cached?.rereadAt === undefined ? undefined : this.#options.clock.monotonic() - cached.rereadAt;
    if (cached !== undefined && since !== undefined && since < rereadMs) return cached.connection;
    return await this.#read(name, this.#options.clock.monotonic());
  }

  async #read(name: string, rereadAt?: number): Promise<Connection> {
    const credentials = await this.#credentials(name);
    const connection = { vendor: this.#options.vendor.id, name, credentials };
    const readAt = this.#options.clock.monotonic();
    this.#cached.set(name, { connection, readAt, ...(rereadAt === undefined ? {} : { rereadAt }) });
    return connection;
  }

  async #credentials(name: string): Promise<Credentials> {
    try {
      return parseCredentials(await this.#text(name), { ...this.#rules, liveRefused: this.#refusesLive(name) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const at = { vendor: this.#options.vendor.id, connection: name };
      // The detail names the secret's fields and what is wrong with them, never a value.
      this.#options.log?.error(logEventOf(error), { ...at, why: error.members.detail });
      throw error;
    }
  }

  #refusesLive(name: string): boolean {
    const { liveConnections } = this.#options;
    return liveConnections !== undefined && !liveConnections.includes(name);
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
      detail: "The connection has no credentials yet. Nothing was sent; the gateway's operator must add them.",
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: secretWaitSeconds,
    });
  }
}

/** An alarm counts `connection.misconfigured`, which an operator must correct; `connection.unreadable` is temporary. */
function logEventOf({ members }: Problem): string {
  return members.name === "connection-unavailable" ? "connection.unreadable" : "connection.misconfigured";
}
