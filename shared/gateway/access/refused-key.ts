import type { Log } from "../../core/log.ts";

/** Why an `Authorization` header identifies no partner. The caller is never given it. */
export type KeyRefusal =
  | "malformed"
  | "several-headers"
  | "unknown-key"
  | "wrong-secret"
  | "revoked"
  | "expired"
  | "unknown-partner"
  | "unknown-session"
  | "ended-session";

export interface RefusedKey {
  readonly reason: KeyRefusal;
  /** Set for a key that exists: any other id is the sender's text, and may be a part of a secret. */
  readonly keyId?: string;
}

/**
 * Logs refused authentications by key and source address, so that guesses are seen: an alarm counts the lines, and a saved
 * query shows from where they come. API Gateway caches an answer for 60 s, so that one header that is sent again and again
 * has a line a minute, and each guess has one.
 */
export function createLogRefusedKey(log: Log) {
  return ({ reason, keyId }: RefusedKey, source: string | undefined): void => {
    log.warn("authentication.refused", { reason, key: keyId, source });
  };
}
