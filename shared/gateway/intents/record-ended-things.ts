import { describeError } from "../../core/log.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import { type EndedThing, endedByEvent, endedKey } from "./ended-things.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";

/** As long as the longest guard, which it makes free. */
const keptMs = 72 * 3_600_000;

type RecordDependencies = Pick<GuardDependencies, "intentGuards" | "digest" | "clock" | "log">;

/**
 * Records that what a guarded call has made has ended, so that its guard is free. It never throws: a guard that is not free
 * warns once too often, and its hours end it.
 */
export function createRecordEndedThings({ intentGuards, digest, clock, log }: RecordDependencies) {
  return async (
    of: { readonly vendor: string; readonly connection: string },
    things: readonly EndedThing[],
  ): Promise<void> => {
    try {
      for (const thing of things) {
        await intentGuards.putGuard(endedKey(await digest(), of, thing), [], clock.now() + keptMs, undefined);
      }
    } catch (error) {
      log.warn("guard.end-not-recorded", { vendor: of.vendor, connection: of.connection, ...describeError(error) });
    }
  };
}

interface WebhookDependencies extends RecordDependencies {
  readonly vendorOf: (id: string) => Pick<VendorDescriptor, "sameIntent"> | undefined;
}

/** Records what a webhook says has ended. It never throws. */
export function createRecordEndedByWebhook({ vendorOf, ...deps }: WebhookDependencies) {
  const recordEndedThings = createRecordEndedThings(deps);
  return async (
    of: { readonly vendor: string; readonly connection: string },
    reading: Pick<WebhookReading, "type" | "subject">,
  ): Promise<void> => {
    const vendor = vendorOf(of.vendor);
    if (vendor !== undefined) await recordEndedThings(of, endedByEvent(vendor, reading));
  };
}
