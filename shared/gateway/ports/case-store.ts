import type { TelehealthCase } from "../cases/telehealth-case.ts";

/** A case is kept this long after its last event (design, State). */
export const caseKeptMs = 400 * 24 * 3_600_000;

export interface StoredCase {
  readonly state: TelehealthCase;
  /** Grows by one with every change. */
  readonly revision: number;
}

export interface CaseStore {
  /** @param key a keyed digest */
  findCase(key: string): Promise<StoredCase | undefined>;
  /**
   * Puts the case in the place of that revision, or of none (`undefined`).
   *
   * @returns `false` when another one stands there
   */
  putCase(key: string, state: TelehealthCase, replaces: number | undefined): Promise<boolean>;
}
