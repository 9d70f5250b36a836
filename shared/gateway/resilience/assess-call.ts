/** What is in progress, and the limits. */
export interface CallUse {
  /** Long calls in progress of all partners, and of this one. */
  readonly total: number;
  readonly own: number;
  /** The limits of both; `undefined` for none. */
  readonly permits: number | undefined;
  readonly share: number | undefined;
}

/**
 * What a call may do: `admit` begins and takes a permit when it lasts; `take-first` takes one before it begins, so that
 * the limit holds exactly; the others are refused.
 */
export type CallAssessment = "admit" | "take-first" | "share-used" | "all-used";

/** Assesses a call before it begins. With half of a limit in use, calls that begin at one time have to see each other. */
export function assessCall(use: CallUse): CallAssessment {
  const { total, own, permits = Number.POSITIVE_INFINITY, share = Number.POSITIVE_INFINITY } = use;
  if (own >= share) return "share-used";
  if (total >= permits) return "all-used";
  return total * 2 >= permits || own * 2 >= share ? "take-first" : "admit";
}

/** Assesses a call that has taken its permit, which the counts include. */
export function assessTaken(use: CallUse): Exclude<CallAssessment, "take-first"> {
  const { total, own, permits = Number.POSITIVE_INFINITY, share = Number.POSITIVE_INFINITY } = use;
  if (own > share) return "share-used";
  return total > permits ? "all-used" : "admit";
}
