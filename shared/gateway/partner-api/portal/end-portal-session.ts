import type { Log } from "../../../core/log.ts";
import { notFound } from "../../../core/problem.ts";
import type { PortalSessionStore } from "../../ports/portal-session-store.ts";
import type { portalRoutes } from "../routes/portal-routes.ts";
import type { HandlerOf } from "../routes/route.ts";

export interface EndPortalSessionDependencies {
  readonly sessions: PortalSessionStore;
  readonly log: Log;
}

/**
 * Ends the portal session of the request.
 *
 * The function throws Problem 404 for a request with an API key.
 */
export function createEndPortalSession(
  deps: EndPortalSessionDependencies,
): HandlerOf<typeof portalRoutes.endPortalSession> {
  return async ({ requestId, partner, keyId, session }) => {
    if (session === undefined) throw notFound("This request has an API key, and no portal session to end.");
    await deps.sessions.removeSession(session.id);
    deps.log.info("audit.portal-session-ended", { requestId, partner: partner.id, key: keyId, session: session.id });
  };
}
