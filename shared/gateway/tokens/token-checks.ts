import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Connection } from "../../vendors/types.ts";
import type { TokenCheck } from "../model/token-record.ts";
import type { TokenStore } from "../ports/token-store.ts";
import type { AccessToken } from "./container-tokens.ts";

/** In milliseconds, between two checks of one token in all containers: a lasting error must not double the calls. */
const spacingMs = 10_000;

/** Checks of tokens that the vendor may have refused: claimed by one container, with a result for all. */
export class TokenChecks {
  readonly #store: Pick<TokenStore, "read" | "claimCheck" | "recordCheck">;
  readonly #clock: Clock;
  readonly #keyOf: (connection: Connection) => string;

  /** @param keyOf the store's key of a connection's token */
  constructor(
    store: Pick<TokenStore, "read" | "claimCheck" | "recordCheck">,
    clock: Clock,
    keyOf: (connection: Connection) => string,
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#keyOf = keyOf;
  }

  /**
   * Claims the check of a token.
   *
   * @returns the id for `record`, or `undefined` when the token was checked a moment ago or is being checked
   * @throws TokenStoreFailed
   */
  async claim(connection: Connection, token: AccessToken): Promise<string | undefined> {
    const now = this.#clock.now();
    const check = { id: randomUUID(), version: token.version, at: now };
    return (await this.#store.claimCheck(this.#keyOf(connection), check, now - spacingMs)) ? check.id : undefined;
  }

  /** @throws TokenStoreFailed */
  async record(connection: Connection, id: string, revoked: boolean): Promise<void> {
    await this.#store.recordCheck(this.#keyOf(connection), id, revoked);
  }

  /**
   * The last check of this token.
   *
   * @throws TokenStoreFailed
   */
  async last(connection: Connection, token: AccessToken): Promise<TokenCheck | undefined> {
    const check = (await this.#store.read(this.#keyOf(connection)))?.check;
    return check?.version === token.version ? check : undefined;
  }
}
