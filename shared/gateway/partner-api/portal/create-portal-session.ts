import type { Clock } from "../../../core/clock.ts";
import { toDateTime } from "../../../core/instant.ts";
import type { Log } from "../../../core/log.ts";
import { createSecret } from "../../access/bearer-token.ts";
import { maxSessionSeconds } from "../../model/portal-session.ts";
import type { PortalSessionStore } from "../../ports/portal-session-store.ts";
import type { portalRoutes } from "../routes/portal-routes.ts";
import type { HandlerOf } from "../routes/route.ts";

export interface CreatePortalSessionDependencies {
  readonly sessions: PortalSessionStore;
  /** A session shows payloads only where it names its person. */
  readonly namedPayloads: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** Makes a portal session of the request's key and its partner as it is now. */
export function createCreatePortalSession(
  deps: CreatePortalSessionDependencies,
): HandlerOf<typeof portalRoutes.createPortalSession> {
  const { sessions, namedPayloads, clock, log } = deps;
  return async ({ requestId, partner, keyId, address, readBody }) => {
    const { actor, ttlSeconds = maxSessionSeconds, readOnly = false, payloads: wanted = false } = await readBody();
    const { id, secret, secretSha256 } = createSecret();
    const now = clock.now();
    const endsAt = now + ttlSeconds * 1000;
    const payloads = wanted && (actor !== undefined || !namedPayloads);
    const added = await sessions.addSession({
      ...{ id, partnerId: partner.id, keyId, secretSha256, readOnly, payloads, endsAt },
      ...{ createdAt: now, lastUsedAt: now, partnerRevision: partner.revision ?? 0 },
      ...(actor === undefined ? {} : { actor }),
    });
    if (!added) throw new Error(`The new session id ${id} is in use already.`);
    log.info("audit.portal-session-created", { requestId, partner: partner.id, key: keyId, session: id });
    const token = `rxs_${id}_${secret}`;
    return { id, token, url: `${address}/portal#token=${token}`, expiresAt: toDateTime(endsAt), readOnly, payloads };
  };
}
