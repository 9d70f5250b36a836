import { awaitAll } from "../../../core/map-limit.ts";
import { endpointStatuses } from "../../model/endpoint.ts";
import { openStatuses } from "../../model/open-status.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { OpenIndex } from "../../ports/open-index.ts";
import type { countRoutes } from "../routes/count-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { type Count, maxCounted } from "../views/counts-view.ts";

export interface GetCountsDependencies {
  readonly openIndex: OpenIndex;
  readonly endpoints: Pick<EndpointStore, "listOf">;
}

/** Counts a partner's jobs and deliveries that have not ended, and its endpoints. No record is read for the first two. */
export function createGetCounts({
  openIndex,
  endpoints,
}: GetCountsDependencies): HandlerOf<typeof countRoutes.getCounts> {
  /** One more than is counted says whether there are more. */
  const limit = maxCounted + 1;
  return async ({ partner: { id } }) => {
    const own = await endpoints.listOf(id);
    return {
      jobs: await countEach(openStatuses.job, (status) => openIndex.countOpen(id, "job", status, limit)),
      deliveries: await countEach(openStatuses.delivery, (one) => openIndex.countOpen(id, "delivery", one, limit)),
      endpoints: await countEach(endpointStatuses, async (one) => own.filter(({ status }) => status === one).length),
    };
  };
}

async function countEach<Status extends string>(
  statuses: readonly Status[],
  countOf: (status: Status) => Promise<number>,
): Promise<Readonly<Record<Status, Count>>> {
  const counts = statuses.map(async (status) => [status, capped(await countOf(status))] as const);
  return Object.fromEntries(await awaitAll(counts)) as Record<Status, Count>;
}

function capped(found: number): Count {
  return { count: Math.min(found, maxCounted), more: found > maxCounted };
}
