import type { Clock } from "../../core/clock.ts";
import { isTerminal } from "../model/job.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import { createSetPartnerStatus } from "./change-partner.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";
import { pagesOf } from "./pages-of.ts";

export interface DeletePartnerDependencies {
  readonly directory: Pick<PartnerReader, "findPartner">;
  readonly partnerStore: PartnerStore;
  readonly endpoints: Pick<EndpointStore, "listOf" | "remove">;
  readonly jobs: Pick<JobStore, "listJobs" | "endQueued">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  readonly clock: Pick<Clock, "now">;
}

export interface DeletedPartner {
  readonly keys: readonly string[];
  readonly endpoints: readonly string[];
  readonly cancelledJobs: readonly string[];
  /** Jobs that may be done at the vendor: an uncertain one stays until it is resolved. */
  readonly openJobs: readonly string[];
}

/** Ids named in a refusal. */
const shownIds = 5;

/**
 * Deletes a partner: suspends it, cancels its queued jobs, and removes its keys, its endpoints and, last, its record. Held
 * deliveries end, since their endpoint does not exist any more. Jobs and events stay for their retention. After a crash
 * the partner is still found, and a second run removes the rest.
 *
 * The function throws OperatorNotFound for an unknown partner, OperatorRefusal for one with unfinished jobs that is not
 * forced.
 */
export function createDeletePartner(deps: DeletePartnerDependencies) {
  const { directory, partnerStore, endpoints, clock } = deps;
  const setStatus = createSetPartnerStatus(deps);
  const endJobs = createEndJobs(deps);
  return async (input: { readonly partnerId: string; readonly force: boolean }): Promise<DeletedPartner> => {
    const { partnerId, force } = input;
    if ((await directory.findPartner(partnerId)) === undefined) {
      throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    }
    if (!force) await refuseUnfinished(deps, partnerId);
    await setStatus({ partnerId, status: "suspended" });
    const ended = await endJobs(partnerId);
    const keys = await partnerStore.listKeys(partnerId);
    // All of them are refused before the first is removed.
    for (const { id } of keys) await partnerStore.revokeKey(id, { at: clock.now() });
    for (const key of keys) await partnerStore.removeKey(key);
    const own = await endpoints.listOf(partnerId);
    for (const { id } of own) await endpoints.remove(partnerId, id);
    await partnerStore.removePartner(partnerId);
    return { keys: keys.map(({ id }) => id), endpoints: own.map(({ id }) => id), ...ended };
  };
}

async function refuseUnfinished({ jobs }: DeletePartnerDependencies, partnerId: string): Promise<void> {
  const open: string[] = [];
  for await (const { id, status } of pagesOf((after, limit) => jobs.listJobs(partnerId, after, limit))) {
    if (!isTerminal(status)) open.push(id);
  }
  if (open.length === 0) return;
  const named = open.slice(0, shownIds).join(", ");
  const rest = open.length > shownIds ? ` and ${open.length - shownIds} more` : "";
  throw new OperatorRefusal(`The partner has unfinished jobs: ${named}${rest}. Suspend it and wait, or use --force.`);
}

function createEndJobs({ jobs, use, clock }: DeletePartnerDependencies) {
  return async (partnerId: string): Promise<Pick<DeletedPartner, "cancelledJobs" | "openJobs">> => {
    const [cancelledJobs, openJobs]: [string[], string[]] = [[], []];
    for await (const job of pagesOf((after, limit) => jobs.listJobs(partnerId, after, limit))) {
      const { id, status } = job;
      if (isTerminal(status)) continue;
      const now = clock.now();
      // It stays due: the scheduler sends the receipt of its end.
      const end = () => jobs.endQueued(id, "cancelled", now, now);
      const isCancelled = status === "queued" && (await endCounted(use, job, end));
      (isCancelled ? cancelledJobs : openJobs).push(id);
    }
    return { cancelledJobs, openJobs };
  };
}
