import { awaitAll } from "../../../core/map-limit.ts";
import { endpointStatuses } from "../../model/endpoint.ts";
import { type OpenKind, type OpenStatus, openStatuses } from "../../model/open-status.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { OpenIndex } from "../../ports/open-index.ts";
import type { countRoutes } from "../routes/count-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { type Count, type Counts, maxCounted } from "../views/counts-view.ts";

export interface GetCountsDependencies {
  readonly openIndex: OpenIndex;
  readonly endpoints: Pick<EndpointStore, "listOf">;
}

/** Counts a partner's jobs and deliveries that have not ended, and its endpoints. No record is read for the first two. */
export function createGetCounts(deps: GetCountsDependencies): HandlerOf<typeof countRoutes.getCounts> {
  const countOpen = createCountOpen(deps);
  return async ({ partner: { id } }) => await countOpen(id);
}

/** The same, by the partner's id. */
export function createCountOpen({ openIndex, endpoints }: GetCountsDependencies) {
  /** One more than is counted says whether there are more. */
  const limit = maxCounted + 1;
  return async (partnerId: string): Promise<Counts> => {
    const own = await endpoints.listOf(partnerId);
    const countOf =
      <Kind extends OpenKind>(kind: Kind) =>
      (status: OpenStatus<Kind>) =>
        openIndex.countOpen(partnerId, kind, status, limit);
    return {
      jobs: await countEach(openStatuses.job, countOf("job")),
      deliveries: await countEach(openStatuses.delivery, countOf("delivery")),
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
