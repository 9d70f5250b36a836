import { enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject, record } from "../../core/schema/structures.ts";
import { purpose } from "./purpose.ts";

/** A partner app. */
export const partner = openObject(
  {
    id: text(),
    name: text(),
    /** Of a suspended partner every call is refused, its deliveries are held, and its queued jobs wait. */
    status: enumOf(["suspended", "active"]),
    /** See `core/grants.ts`. */
    grants: list(text()),
  },
  {
    /** Grows by one with every change, so that two changes at once cannot undo each other. */
    revision: integer(),
    /** What it uses the data for, by grant, as it is written in `grants`. A grant that is missing has no stated purpose. */
    purposes: record(text(), purpose),
  },
);

export type Partner = ValueOf<typeof partner>;

/** An API key; of its secret only the SHA-256 is known. Times are epoch milliseconds. */
export const apiKey = openObject(
  {
    id: text(),
    partnerId: text(),
    /** Lower-case hex. */
    secretSha256: text(),
    status: enumOf(["revoked", "active"]),
  },
  {
    createdAt: integer(),
    /** From then on it is refused. Not `expiresAt`, by which DynamoDB removes a record. */
    validUntil: integer(),
    /** In milliseconds, as it was issued: its successors are valid for as long. */
    validForMs: integer(),
    revokedAt: integer(),
    /** From then on another caller may have used it: what it made since is not carried out. */
    compromisedSince: integer(),
    /** The key by which its partner created it. */
    rotatedFrom: text(),
  },
);

export type ApiKey = ValueOf<typeof apiKey>;

/** Whether the key is accepted at this time. */
export function isKeyValid({ status, validUntil }: Pick<ApiKey, "status" | "validUntil">, now: number): boolean {
  return status === "active" && (validUntil === undefined || validUntil > now);
}

/** Whether what the key made at this time is not to be carried out. */
export function isCompromised(key: Pick<ApiKey, "compromisedSince"> | undefined, madeAt: number): boolean {
  return key?.compromisedSince !== undefined && madeAt >= key.compromisedSince;
}
