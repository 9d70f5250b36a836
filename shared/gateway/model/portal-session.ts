import { boolean, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** After this without a request, in milliseconds, a session has ended. */
export const sessionIdleMs = 15 * 60_000;

/** A longer session is not made: in seconds. */
export const maxSessionSeconds = 3_600;

/**
 * A session of the partner portal, which a partner's API key makes for a person. Of its secret only the SHA-256 is known. Times
 * are epoch milliseconds.
 */
export const portalSession = openObject(
  {
    id: text(),
    partnerId: text(),
    /** The key that made it, with which it ends. */
    keyId: text(),
    /** Lower-case hex. */
    secretSha256: text(),
    /** Every change is refused. */
    readOnly: boolean(),
    /** Payloads may be shown. */
    payloads: boolean(),
    /** The revision of the partner: a session ends with any change of it, so that it never outlives a suspension. */
    partnerRevision: integer(),
    createdAt: integer(),
    endsAt: integer(),
    lastUsedAt: integer(),
  },
  {
    /** The person, as the partner names them. */
    actor: text(),
  },
);

export type PortalSession = ValueOf<typeof portalSession>;

/** Whether the session is accepted at this time. */
export function isSessionValid(
  { endsAt, lastUsedAt }: Pick<PortalSession, "endsAt" | "lastUsedAt">,
  now: number,
): boolean {
  return endsAt > now && lastUsedAt + sessionIdleMs > now;
}
