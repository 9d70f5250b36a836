import type { Clock } from "../../../core/clock.ts";
import { describeError, type Log } from "../../../core/log.ts";
import { Problem } from "../../../core/problem.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import { visibleMetrics } from "../../model/visible-metrics.ts";
import type { MetricReader } from "../../ports/metric-reader.ts";
import type { metricRoutes } from "../routes/metric-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { callableConnections } from "../visibility/callable-connections.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { metricRange } from "./metric-range.ts";
import { metricsViewOf, type SeriesValues } from "./metrics-view-of.ts";
import { type PlannedSeries, planAllSeries, planSeries } from "./plan-series.ts";

export interface GetMetricsDependencies {
  readonly metrics: MetricReader;
  /** The vendors of this stage. */
  readonly vendors: readonly Pick<VendorDescriptor, "id" | "operations">[];
  readonly connections: StageConnections;
  /** Whether the stage counts by partner. */
  readonly countsPartners: boolean;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
}

/** Reads a metric, as far as the partner may see it. @throws Problem 400 for the query, 503 where CloudWatch gives no answer */
export function createGetMetrics(deps: GetMetricsDependencies): HandlerOf<typeof metricRoutes.getMetrics> {
  const { metrics, countsPartners, clock, log } = deps;
  return async ({ requestId, partner, query }) => {
    const range = metricRange(query, clock.now());
    const viewer = { partnerId: partner.id, connections: connectionsOf(deps, partner.grants) };
    const { name, by } = query;
    const planned = name === undefined ? planAllSeries(by, viewer) : planSeries(name, by, viewer);
    const wanted = planned.filter((one) => countsPartners || visibleMetrics[one.name].of !== "partner");
    const parts = wanted.flatMap((series) => series.parts);
    const read =
      parts.length === 0
        ? []
        : await metrics.readSeries(parts, range).catch((cause: unknown) => {
            log.warn("metrics.unavailable", { requestId, ...describeError(cause) });
            throw unavailable(cause);
          });
    return metricsViewOf(range, withValues(wanted, read));
  };
}

/** Each planned series with its sum; one without any value is left out. */
function withValues(
  planned: readonly PlannedSeries[],
  read: readonly ReadonlyMap<number, number>[],
): readonly SeriesValues<PlannedSeries["name"]>[] {
  let next = 0;
  return planned.flatMap((series) => {
    const values = new Map<number, number>();
    for (const part of read.slice(next, next + series.parts.length)) {
      for (const [at, value] of part) values.set(at, (values.get(at) ?? 0) + value);
    }
    next += series.parts.length;
    return values.size === 0 ? [] : [{ ...series, values }];
  });
}

function connectionsOf({ vendors, connections }: GetMetricsDependencies, grants: readonly string[]) {
  return vendors.flatMap((vendor) =>
    callableConnections(vendor, connections, grants).map((connection) => ({ vendor: vendor.id, connection })),
  );
}

function unavailable(cause: unknown): Problem {
  return new Problem(
    {
      status: 503,
      name: "metrics-unavailable",
      title: "Metrics unavailable",
      detail: "The metrics could not be read at the moment. Nothing else is affected. Try again.",
      retryable: true,
    },
    { cause },
  );
}
