import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { VendorSilenceMessage } from "../messages/event-work-messages.ts";
import type { Silence } from "../model/silence.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { SilenceStore } from "../ports/silence-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";

export interface HandleDueSilenceDependencies {
  readonly silences: SilenceStore;
  readonly eventQueue: Queue<VendorSilenceMessage>;
  /** Hours without a webhook after which a connection is silent; `undefined` for one that is not watched. */
  readonly silentAfterHours: (of: ConnectionName) => number | undefined;
  readonly clock: Clock;
  /** `TIME_SCALE` */
  readonly scale: number;
  readonly log: Log;
}

const minute = 60_000;

/** A webhook that has arrived is recorded, and found by the index, within this. */
const recordedWithinMs = 20_000;

/** A connection is looked at so often at least: the last webhook may be erased before the next look. */
const maxWaitMs = 10 * minute;

/** Among so many of the last events is a webhook as a rule. */
const fewEvents = 10;

/** More than the statuses that one catch-up can recover. */
const lastEvents = 250;

/**
 * Notices that a connection's webhooks have stopped for the hours that its stage allows, and that they come again: a log line
 * that raises an alarm, and an event for the partners. A connection that never had a webhook is not silent, and a status
 * that the vendor had to be asked for is none. The message is sent before the state is stored: after a crash it is sent
 * again, and is one event.
 */
export function createHandleDueSilence(deps: HandleDueSilenceDependencies): DueHandler {
  const { silences, eventQueue, silentAfterHours, clock, scale, log } = deps;
  const lastWebhooks = async (seen: Silence): Promise<readonly number[]> => {
    const last = await silences.lastWebhooks(seen, fewEvents);
    return last.length > 0 ? last : await silences.lastWebhooks(seen, lastEvents);
  };
  const publish = async ({ vendor, connection }: Silence, silent: boolean, heardAt: number): Promise<void> => {
    const of = { vendor, connection, silent, heardAt, at: clock.now() };
    await eventQueue.send({ v: 1, kind: "vendor-silence", ...of });
    // The alarm counts `vendor.silent` (infra/gateway/scheduler-alarms.ts).
    if (silent)
      log.error("vendor.silent", { vendor, connection, hours: silentAfterHours({ vendor, connection }) ?? 0 });
    else log.info("vendor.heard", { vendor, connection });
  };
  return async (due) => {
    const now = clock.now();
    const seen = await silences.claimDueSilence(due, now + minute);
    if (seen === undefined) return "skipped";
    const hours = silentAfterHours(seen);
    if (hours === undefined) {
      await silences.saveSilence({ vendor: seen.vendor, connection: seen.connection }, now + 60 * minute);
      return "routine";
    }
    const arrivals = [...(await lastWebhooks(seen)), ...definite(seen.heardAt)];
    const { silentFrom, ...known } = seen;
    if (arrivals.length === 0) {
      await silences.saveSilence(known, now + maxWaitMs / scale);
      return "routine";
    }
    const heardAt = Math.max(...arrivals);
    const silentAt = heardAt + (hours * 60 * minute) / scale + recordedWithinMs / scale;
    const isHeard = silentFrom !== undefined && heardAt > silentFrom;
    if (isHeard) await publish(seen, false, silentFrom);
    const wasSilent = silentFrom !== undefined && !isHeard;
    const isSilent = silentAt <= now;
    if (isSilent && !wasSilent) await publish(seen, true, heardAt);
    // The scheduler runs each minute.
    const nextAt = isSilent ? now : Math.min(silentAt, now + maxWaitMs / scale);
    await silences.saveSilence({ ...known, heardAt, ...(isSilent ? { silentFrom: heardAt } : {}) }, Math.ceil(nextAt));
    return "routine";
  };
}

const definite = (time: number | undefined): readonly number[] => (time === undefined ? [] : [time]);
