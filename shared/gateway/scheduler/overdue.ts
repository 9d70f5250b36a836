/** In milliseconds. */
const overdueAfter = 1_800_000;

/** Work that was due, and whose message was just sent. Times are epoch milliseconds. */
export interface ClaimedWork {
  /** When it should have been started. */
  readonly since: number;
  readonly now: number;
  /** After how many milliseconds it is due again at the earliest. */
  readonly recheckAfter: number;
  /** The stage's time scale. */
  readonly scale: number;
}

export interface OverdueAssessment {
  /** When it is due again, in epoch milliseconds; `undefined` where `recheckAfter` is right. */
  readonly recheckAt: number | undefined;
  /** It should have been done half an hour ago: its queue or its worker does not keep up, which an alarm reports. */
  readonly overdue: boolean;
}

/**
 * Assesses how late claimed work is. Late work is due again after as long a time as it is late already: most likely its
 * message waits in a long queue, and another message every few minutes would make the queue longer.
 */
export function assessOverdue({ since, now, recheckAfter, scale }: ClaimedWork): OverdueAssessment {
  const late = now - since;
  return { recheckAt: late > recheckAfter ? Math.ceil(now + late) : undefined, overdue: late >= overdueAfter / scale };
}
