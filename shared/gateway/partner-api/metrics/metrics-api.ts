import type { Log } from "../../../core/log.ts";
import { type PartnerApiDependencies, partnerApi } from "../partner-api.ts";
import { metricRoutes } from "../routes/metric-routes.ts";
import { bindRoutes } from "../routing/bind-route.ts";
import { createGetMetrics, type GetMetricsDependencies } from "./get-metrics.ts";
import { keptMetrics } from "./kept-metrics.ts";

export type MetricsApiDependencies = GetMetricsDependencies &
  Pick<PartnerApiDependencies, "partners" | "sessions" | "receipts"> & { readonly log: Log };

/** Answers `/v1/metrics`, as `partnerApi` answers other routes. */
export function metricsApi(deps: MetricsApiDependencies): ReturnType<typeof partnerApi> {
  const vendors = deps.vendors.map(({ id }) => id);
  const metrics = keptMetrics(deps.metrics, deps.clock);
  const handlers = { getMetrics: createGetMetrics({ ...deps, metrics }) };
  return partnerApi({
    ...deps,
    vendors,
    routes: bindRoutes(metricRoutes, handlers, { vendors }),
    // Only a change could lead back to the gateway, and there is none here.
    digest: () => Promise.reject(new Error("No route of this function reads the key of digests.")),
  });
}
