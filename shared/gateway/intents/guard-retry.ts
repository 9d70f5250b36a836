import type { HttpHeaders } from "../../http/headers.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { StoredJob } from "../model/job.ts";
import { createCountRepeats } from "./count-repeats.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import type { IntentSettings } from "./intent-settings.ts";
import { planGuards } from "./plan-guards.ts";
import { possibleDuplicate } from "./possible-duplicate.ts";
import { createTakeGuards } from "./take-guards.ts";

export interface GuardRetryDependencies extends Omit<GuardDependencies, "vendor"> {
  readonly vendors: readonly VendorDescriptor[];
  readonly intents: IntentSettings;
  /** TIME_SCALE */
  readonly scale: number;
}

/**
 * Guards the intents of an uncertain job before its partner sends it again: another job may have been made in its place, and
 * the hours of its own guards may be over. From then on it is the newest holder of each.
 *
 * The function throws Problem 422 `possible-duplicate` where such jobs are refused, 400 for a malformed `Gateway-Same-Intent` or
 * `Gateway-Allow-Repeat`, and what the stores throw. It returns what takes the guards back, when the job is not sent.
 */
export function createGuardRetry({ vendors, intents, scale, ...deps }: GuardRetryDependencies) {
  const byVendor = new Map(
    vendors.map((vendor) => [vendor.id, { vendor, takeGuards: createTakeGuards({ ...deps, vendor }) }] as const),
  );
  const countRepeats = createCountRepeats(deps);
  return async (job: StoredJob, headers: HttpHeaders): Promise<() => Promise<void>> => {
    const { vendor, takeGuards } = byVendor.get(job.vendor) ?? {};
    if (vendor === undefined || takeGuards === undefined) return async () => undefined;
    const operation = vendor.operations.find(({ id }) => id === job.operation);
    const { connection, partnerId, request } = job;
    const call = { vendor, operation, connection, partnerId, request, headers };
    const plan = planGuards(await deps.digest(), call, intents, scale);
    if (plan === undefined) return async () => undefined;
    const { release, ...found } = await takeGuards(job, plan);
    countRepeats(job, found);
    if (found.refusing.length > 0) throw possibleDuplicate([...found.refusing, ...found.allowed]);
    return release;
  };
}
