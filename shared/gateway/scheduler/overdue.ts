const hour = 3_600_000;

/** What the scheduler makes of work that was due, and that it has just put into its queue. */
export interface Overdue {
  /** When to look again, in epoch milliseconds; `undefined` where the usual time will do. */
  readonly lookAt: number | undefined;
  /** It was found again and again: its queue or its worker does not get through. */
  readonly overdue: boolean;
}

/**
 * Judges how late work is. What has waited for long is left alone for as long again: its message most likely stands in
 * a queue that is behind, and one more each few minutes would only make that longer.
 *
 * @param since when it should have been begun, in epoch milliseconds
 * @param soonest for how many milliseconds it is left alone at least
 */
export function assessOverdue(since: number, now: number, soonest: number, scale: number): Overdue {
  const late = now - since;
  return { lookAt: late > soonest ? Math.ceil(now + late) : undefined, overdue: late >= hour / scale };
}
