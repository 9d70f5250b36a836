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

/** Selects the cases that were not looked at for the longest time, and had no news for the quiet time. */
export function createSelectCases({ cases, clock, waits }: SelectCasesDependencies) {
  const isWanted = async ({ key, at }: ListedLook, { final, all }: CaseSelection): Promise<boolean> => {
    const stored = await cases.findCase(key);
    // Erased, hidden, or expired.
    if (stored === undefined) await cases.moveLook(key, at, undefined);
    // The index lags behind the record.
    if (stored?.state.look?.at !== at) return false;
    const { state } = stored;
    if (isFinal(state, { final })) {
      await cases.moveLook(key, at, undefined);
      return false;
    }
    if (all || state.lastReceivedAt + waits.quietAfter <= clock.now()) return true;
    // News counts as a look: a case that has it often does not stay first.
    if (state.lastReceivedAt > at) await cases.moveLook(key, at, state.lastReceivedAt);
    return false;
  };
  return async (selection: CaseSelection): Promise<SelectedCases> => {
    const { of, until, limit } = selection;
    const listed = await cases.listLooks(of, until, maxConsidered);
    const keys: string[] = [];
    for (let start = 0; start < listed.length; start += atOnce) {
      const some = listed.slice(start, start + atOnce);
      const wanted = await mapLimit(some, atOnce, async (look) => ({
        look,
        isWanted: await isWanted(look, selection),
      }));
      keys.push(...wanted.flatMap((one) => (one.isWanted ? [one.look.key] : [])));
      if (keys.length > limit) return { keys: keys.slice(0, limit), more: true };
    }
    return { keys, more: listed.length >= maxConsidered };
  };
}
