import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { Caller } from "../../http/messages.ts";
import type { SessionUseStore } from "../ports/portal-session-store.ts";

export interface RecordSessionUseDependencies {
  readonly sessionUses: SessionUseStore;
  readonly clock: Pick<Clock, "now">;
  readonly log: Pick<Log, "warn">;
}

/** The time of a session's last use is known to within this: API Gateway asks the authorizer once a minute. */
const usesRecordedEveryMs = 60_000;

/** Records that a portal session was used. It never throws: an idle session ends, and a failure is no reason to end it at once. */
export function createRecordSessionUse({ sessionUses, clock, log }: RecordSessionUseDependencies) {
  return async ({ session, keyId }: Pick<Caller, "session" | "keyId">): Promise<void> => {
    if (session === undefined) return;
    const now = clock.now();
    try {
      await sessionUses.recordSessionUse(session.id, now, now - usesRecordedEveryMs);
    } catch (error) {
      log.warn("session.use-not-recorded", { key: keyId, ...describeError(error) });
    }
  };
}
