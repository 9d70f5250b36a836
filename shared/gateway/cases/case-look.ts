import type { TelehealthCase } from "../ports/case-store.ts";

/** Whose cases are looked at, and until when. */
export interface LookRule {
  /** `<vendor>/<connection>` */
  readonly of: string;
  /** Statuses that no other follows. */
  readonly final: readonly string[];
}

/**
 * The case with its place among those that wait for a look at the vendor. It has one from its first news to its final
 * status; further news does not move it, so that a case that is often in the news is not passed over for ever.
 */
export function withLook(state: TelehealthCase, rule: LookRule | undefined): TelehealthCase {
  if (rule === undefined) return state;
  const { look, ...others } = state;
  if (isFinal(state, rule)) return others;
  return look === undefined ? { ...state, look: { of: rule.of, at: state.lastReceivedAt } } : state;
}

export function isFinal({ status }: TelehealthCase, { final }: Pick<LookRule, "final">): boolean {
  return status !== undefined && final.includes(status.value);
}
