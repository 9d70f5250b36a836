import type { Clock } from "../../core/clock.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { isFinal } from "../cases/case-look.ts";
import { type CatchUpWaits, maxConsidered } from "../model/catch-up.ts";
import type { CaseStore, ListedLook } from "../ports/case-store.ts";

export interface SelectCasesDependencies {
  readonly cases: Pick<CaseStore, "findCase" | "listLooks" | "moveLook">;
  readonly clock: Clock;
  readonly waits: CatchUpWaits;
}

/** Which cases a catch-up reads. */
export interface CaseSelection {
  /** `<vendor>/<connection>` */
  readonly of: string;
  /** Statuses that no other follows. */
  readonly final: readonly string[];
  /** Cases that were looked at later are not read again. */
  readonly until: number;
  /** Cases that had news within the quiet time are read, too. */
  readonly all: boolean;
  readonly limit: number;
}

export interface SelectedCases {
  readonly keys: readonly string[];
  /** Cases are left. */
  readonly more: boolean;
}

/** Cases that are considered at once. */
const atOnce = 25;

/** What is known of a case without a read of the vendor. */
type Considered = ListedLook & {
  readonly isWanted: boolean /** When it had news, of a case that had some lately. */;
  readonly newsAt?: number;
};

/**
 * Selects the cases that were not looked at for the longest time, and had no news for the quiet time. News moves no case: a
 * webhook says nothing of those that were missed, and a case that is often in the news would be passed over for ever.
 */
export function createSelectCases({ cases, clock, waits }: SelectCasesDependencies) {
  const consider = async (look: ListedLook, { final, all }: CaseSelection): Promise<Considered> => {
    const { key, at } = look;
    const stored = await cases.findCase(key);
    // Erased, hidden, or expired.
    if (stored === undefined) await cases.moveLook(key, at, undefined);
    // The index lags behind the record.
    if (stored?.state.look?.at !== at) return { ...look, isWanted: false };
    const { state } = stored;
    if (isFinal(state, { final })) {
      await cases.moveLook(key, at, undefined);
      return { ...look, isWanted: false };
    }
    if (all || state.lastReceivedAt + waits.quietAfter <= clock.now()) return { ...look, isWanted: true };
    return { ...look, isWanted: false, newsAt: state.lastReceivedAt };
  };
  return async (selection: CaseSelection): Promise<SelectedCases> => {
    const { of, until, limit } = selection;
    const listed = await cases.listLooks(of, until, maxConsidered);
    const seen: Considered[] = [];
    const wanted = (): readonly string[] => seen.flatMap(({ key, isWanted }) => (isWanted ? [key] : []));
    for (let start = 0; start < listed.length && wanted().length <= limit; start += atOnce) {
      const some = listed.slice(start, start + atOnce);
      seen.push(...(await mapLimit(some, atOnce, (look) => consider(look, selection))));
    }
    const keys = wanted();
    if (keys.length > limit) return { keys: keys.slice(0, limit), more: true };
    const isFull = listed.length >= maxConsidered;
    // So many that had news stand before all others, which would never be considered.
    if (isFull) await mapLimit(seen, atOnce, ({ key, at, newsAt = at }) => passOver(key, at, newsAt));
    return { keys, more: isFull };
  };

  async function passOver(key: string, at: number, newsAt: number): Promise<void> {
    if (newsAt > at) await cases.moveLook(key, at, newsAt);
  }
}
