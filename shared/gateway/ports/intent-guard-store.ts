import type { GuardHolder, IntentGuard } from "../model/intent-guard.ts";

/** Guards of intents. A guard is absent once its time has passed. */
export interface IntentGuardStore {
  findGuard(key: string): Promise<IntentGuard | undefined>;
  /**
   * Replaces the guard with these holders.
   *
   * @param until when the guard may go, in epoch milliseconds
   * @param seen the guard that was read; `undefined` writes only where there is none
   * @returns `false` when the guard is no longer the one that was seen
   */
  putGuard(
    key: string,
    holders: readonly GuardHolder[],
    until: number,
    seen: IntentGuard | undefined,
  ): Promise<boolean>;
}
