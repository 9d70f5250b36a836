import { jobStatuses } from "../../../shared/core/job-status.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { createListJobs } from "../../../shared/gateway/operator/list-jobs.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, lastOf, type OperatorContext } from "./command.ts";

export const previousOption = {
  flags: "--previous <suffix>",
  description: "the suffix of the state before the restore, r1 for example; default: that without a suffix",
} as const;

export function readPrevious(line: CommandLine): string | undefined {
  const suffix = lastOf(line, "previous");
  if (suffix === undefined || /^[a-z0-9]{1,8}$/.test(suffix)) return suffix;
  throw new UsageError("--previous takes a suffix of restoredFrom, such as r1.");
}

/** @throws OperatorRefusal where both are one state */
export function openPreviousOf({ places, stores }: OperatorContext, suffix: string | undefined) {
  if (suffix === places.restoredFrom) {
    throw new OperatorRefusal(
      suffix === undefined
        ? "The stage does not run on restored state: infra/stages.ts sets no restoredFrom."
        : `${suffix} is the restored state itself: --previous names the one before it.`,
    );
  }
  return stores.previous(suffix);
}

type Previous = ReturnType<typeof openPreviousOf>;

/** The jobs of the state before the restore, of all partners that either state knows; `undefined` where it is gone. */
export async function previousJobsOf({ stores }: OperatorContext, previous: Previous, since: number | undefined) {
  if (!(await previous.hasRecords())) return undefined;
  const before = (await previous.hasDirectory()) ? await previous.partnerStore.listPartners() : [];
  const partners = new Map([...before, ...(await stores.partnerStore.listPartners())].map((one) => [one.id, one]));
  const partnerStore = { listPartners: async (): Promise<readonly Partner[]> => [...partners.values()] };
  const listJobs = createListJobs({ partnerStore, jobs: previous.jobs });
  return {
    previous: previous.jobs,
    previousJobs: listJobs({ statuses: jobStatuses, vendor: undefined, since }),
  };
}
