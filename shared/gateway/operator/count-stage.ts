import { mapLimit } from "../../core/map-limit.ts";
import { createCountOpen, type GetCountsDependencies } from "../partner-api/counts/get-counts.ts";
import type { Count, Counts } from "../partner-api/views/counts-view.ts";

const readsAtOnce = 10;

const none: Count = { count: 0, more: false };

/** Counts the jobs, deliveries and endpoints of some partners together, each partner's up to the limit of one. */
export function createCountStage(deps: GetCountsDependencies) {
  const countOpen = createCountOpen(deps);
  return async (partnerIds: readonly string[]): Promise<Counts> => {
    const all = await mapLimit(partnerIds, readsAtOnce, countOpen);
    const sum = (of: (counts: Counts) => Count): Count =>
      all.map(of).reduce((one, other) => ({ count: one.count + other.count, more: one.more || other.more }), none);
    return {
      jobs: {
        queued: sum(({ jobs }) => jobs.queued),
        sending: sum(({ jobs }) => jobs.sending),
        uncertain: sum(({ jobs }) => jobs.uncertain),
      },
      deliveries: {
        pending: sum(({ deliveries }) => deliveries.pending),
        held: sum(({ deliveries }) => deliveries.held),
      },
      endpoints: {
        active: sum(({ endpoints }) => endpoints.active),
        paused: sum(({ endpoints }) => endpoints.paused),
        disabled: sum(({ endpoints }) => endpoints.disabled),
      },
    };
  };
}
