import { forbidden, Problem } from "../../core/problem.ts";
import type { Caller } from "../../http/messages.ts";
import { type ApiKey, isKeyValid, type Partner } from "../model/partner.ts";
import { isSessionValid, type PortalSession } from "../model/portal-session.ts";

/** A session with its key and partner, as the directory has them now. */
export interface KnownSession {
  readonly session: PortalSession | undefined;
  readonly key: ApiKey | undefined;
  readonly partner: Partner | undefined;
}

/**
 * Why a session is accepted no more: it ends with its time, its key, and any change of its partner, a suspension among them.
 */
export function findSessionFault({ session, key, partner }: KnownSession, now: number): string | undefined {
  if (session === undefined || !isSessionValid(session, now)) return "it is over";
  if (key === undefined || !isKeyValid(key, now) || key.id !== session.keyId) return "its key is not valid any more";
  if (partner?.id !== session.partnerId) return "its partner does not exist any more";
  return (partner.revision ?? 0) === session.partnerRevision ? undefined : "its partner was changed";
}

/** @throws Problem 401 for a session that has ended */
export function requireSession(known: KnownSession, now: number): PortalSession {
  const fault = findSessionFault(known, now);
  if (fault === undefined && known.session !== undefined) return known.session;
  throw new Problem({
    status: 401,
    name: "unauthorized",
    title: "Unauthorized",
    detail: `This portal session has ended: ${fault ?? "it is over"}. Sign in again.`,
  });
}

/**
 * Refuses a portal session: of calls to vendors, uploads, keys and further sessions.
 *
 * @throws Problem 403 `session-not-allowed`
 */
export function refuseSession(caller: Pick<Caller, "session"> | undefined): void {
  if (caller?.session !== undefined) throw sessionNotAllowed("A portal session may not do this. Use an API key.");
}

/** 403 for what a portal session may not do. */
export function sessionNotAllowed(detail: string): Problem {
  return new Problem({
    ...forbidden(detail).members,
    name: "session-not-allowed",
    title: "Not allowed in this session",
  });
}
