import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { Caller } from "../../http/messages.ts";
import type { KeyUseStore } from "../ports/key-use-store.ts";

export interface RecordKeyUseDependencies {
  readonly keyUses: Pick<KeyUseStore, "recordUse">;
  readonly clock: Pick<Clock, "now">;
  readonly log: Pick<Log, "warn">;
}

/** The time of a key's last use is known to within this. */
export const useRecordedEveryMs = 3_600_000;

/** Keys that a container remembers. */
const maxRemembered = 1_000;

/**
 * Records that a key was used, once an hour in each container: nearly every request makes no write. It never throws: a
 * failure is no reason to refuse the key.
 */
export function createRecordKeyUse({ keyUses, clock, log }: RecordKeyUseDependencies) {
  const recordedAt = new Map<string, number>();
  return async ({ keyId }: Pick<Caller, "keyId">): Promise<void> => {
    const now = clock.now();
    if ((recordedAt.get(keyId) ?? Number.NEGATIVE_INFINITY) > now - useRecordedEveryMs) return;
    if (recordedAt.size >= maxRemembered) recordedAt.clear();
    recordedAt.set(keyId, now);
    try {
      await keyUses.recordUse(keyId, now, now - useRecordedEveryMs);
    } catch (error) {
      log.warn("key.use-not-recorded", { key: keyId, ...describeError(error) });
    }
  };
}
