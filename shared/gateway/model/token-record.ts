import { boolean, integer, text } from "../../core/schema/scalars.ts";
import type { Schema, ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

const storedToken = openObject({
  /** See `token-encryption.ts`. */
  encrypted: text(),
  /** Epoch milliseconds. */
  expiresAt: integer(),
  /** From then on one caller refreshes it, while the others go on using it. */
  refreshAt: integer(),
});

export type StoredToken = ValueOf<typeof storedToken>;

/** A harmless read with a token that the vendor may have refused, and with its successor. */
const tokenCheck = openObject(
  {
    id: text(),
    /** Of the token that is in doubt. */
    version: integer(),
    /** When it was begun, in epoch milliseconds. */
    at: integer(),
  },
  {
    /** Whether the vendor refuses the token and accepts its successor; absent while the check runs, or was lost. */
    revoked: boolean(),
  },
);

export type TokenCheck = ValueOf<typeof tokenCheck>;

export interface RefusedToken {
  /** Keyed; in the alphabet of base64url. */
  readonly fingerprint: string;
  /** When it was refused, in whole epoch milliseconds. */
  readonly at: number;
}

/** One text, since a condition compares it: `fingerprint:at`, separated by spaces. */
export function formatRefusedTokens(tokens: readonly RefusedToken[]): string {
  return tokens.map(({ fingerprint, at }) => `${fingerprint}:${at}`).join(" ");
}

const refusedTokens: Schema<readonly RefusedToken[]> = {
  json: {},
  faults: () => [],
  read: (stored) =>
    String(stored)
      .split(" ")
      .map((text) => {
        const [fingerprint = "", at] = text.split(":");
        return { fingerprint, at: Number(at) };
      }),
};

/** The record of one key: its token, the refresh in progress, the last failure. */
export const tokenRecord = openObject(
  {
    /** The number of tokens that this key has had; it identifies a token. */
    version: integer(),
  },
  {
    token: storedToken,
    /** Identifies the refresh in progress. It has no end: clocks differ, so each waiter measures by its own. */
    leaseId: text(),
    /** Epoch milliseconds of the last refresh that failed since the last that succeeded. */
    failedAt: integer(),
    /** That refresh failed because the token endpoint refused the credentials. */
    loginRefused: boolean(),
    /** The last check of one of its tokens. */
    check: tokenCheck,
    /** Tokens that the vendor has refused, the latest first: none of them is used for a while. */
    refused: refusedTokens,
  },
);

export type TokenRecord = ValueOf<typeof tokenRecord>;
