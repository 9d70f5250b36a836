/** Why a webhook was refused: for the operator's counts alone, never told to who sent it. */
export type RefusalReason =
  | "unknown-connection"
  | "no-secret"
  /** Its scheme is unknown, or it lacks what the scheme needs. */
  | "secret-unusable"
  | "no-signature"
  | "bad-signature"
  | "wrong-authorization"
  | "no-timestamp"
  | "stale-timestamp"
  | "timestamp-ahead"
  | "too-large";
