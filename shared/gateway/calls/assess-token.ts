/** How the vendor answered a harmless read with one token. `unknown`: an answer that says nothing about the token. */
export type TokenAnswer = "accepted" | "refused" | "unknown";

/** The vendor's answers about a token in doubt, as far as it was asked. */
export interface TokenFacts {
  /** With the token in doubt. */
  readonly old: TokenAnswer;
  /** Without a token; asked when the old one was accepted. */
  readonly without?: TokenAnswer;
  /** With a new token; asked when the old one was refused. */
  readonly successor?: TokenAnswer;
}

/**
 * `revoked`: the vendor refuses the token and accepts its successor. `valid`: it accepts the token, and refuses a request
 * without one. `unverifiable`: it answers the read whatever the token. `unknown`: nothing is known.
 */
export type TokenAssessment = "revoked" | "valid" | "unverifiable" | "unknown";

/** Assesses a token by the difference of two answers: two failed reads only show that the vendor is in trouble. */
export function assessToken({ old, without, successor }: TokenFacts): TokenAssessment {
  if (old === "refused") return successor === "accepted" ? "revoked" : "unknown";
  if (old === "unknown") return "unknown";
  if (without === "refused") return "valid";
  return without === "accepted" ? "unverifiable" : "unknown";
}
