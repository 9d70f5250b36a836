import type { PortalSession } from "../model/portal-session.ts";

/** Reads sessions of the partner portal. */
export interface PortalSessionReader {
  findSession(sessionId: string): Promise<PortalSession | undefined>;
}

/** Writes sessions of the partner portal. */
export interface PortalSessionStore {
  /** False when there is one of that id. */
  addSession(session: PortalSession): Promise<boolean>;
  removeSession(sessionId: string): Promise<void>;
}

/** Records when a session was used last. */
export interface SessionUseStore {
  /** Sets the time of the last use, unless it is later than `unlessAfter` already or the session does not exist. */
  recordSessionUse(sessionId: string, at: number, unlessAfter: number): Promise<void>;
}
