/** What the vendor said to a harmless read that carried one token. `unknown`: nothing that tells. */
export type TokenAnswer = "accepted" | "refused" | "unknown";

/** What was asked about a token in doubt, as far as it was asked. */
export interface TokenFacts {
  /** With the token in doubt. */
  readonly old: TokenAnswer;
  /** Without a token; asked when the old one was accepted. */
  readonly without?: TokenAnswer;
  /** With another token, new from the vendor; asked when the old one was refused. */
  readonly successor?: TokenAnswer;
}

/**
 * `dead`: the vendor refuses the token and takes its successor. `good`: it takes the token, and would refuse another.
 * `untold`: the read is answered whatever the token. `unknown`: nothing is known.
 */
export type TokenFinding = "dead" | "good" | "untold" | "unknown";

/** What the answers mean. A token is dead only by the difference: both reads failing says something of the vendor. */
export function tokenFinding({ old, without, successor }: TokenFacts): TokenFinding {
  if (old === "refused") return successor === "accepted" ? "dead" : "unknown";
  if (old === "unknown") return "unknown";
  if (without === "refused") return "good";
  return without === "accepted" ? "untold" : "unknown";
}
