import { createCountStage } from "../../../../shared/gateway/operator/count-stage.ts";
import { createReadStageMetrics } from "../../../../shared/gateway/operator/read-stage-metrics.ts";
import type { OperatorView } from "../../../../shared/gateway/operator/views/operator-view.ts";
import { metricQuery } from "../../../../shared/gateway/partner-api/requests/metric-query.ts";
import { allConnections } from "../../commands/read-connections.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRoute, reads } from "../routing/console-route.ts";
import { partnerIdsOf } from "../routing/scope.ts";

const { since, until, step } = metricQuery;

/** Who uses the console, and the numbers of its overview. */
export const overviewRoutes: readonly ConsoleRoute[] = [
  reads("me", {}, async (context) => whoIs(context)),
  reads("v1/counts", {}, async ({ stores }, request) => createCountStage(stores)(await partnerIdsOf(stores, request))),
  reads("v1/metrics", { since, until, step }, async ({ stage, stores, metrics }, { partner }, query) => {
    const countsPartners = stage.partnerMetrics === true;
    const readMetrics = createReadStageMetrics({ metrics, clock: stores.clock, countsPartners });
    const whose = { connections: allConnections(stage), partnerId: partner?.id };
    return await readMetrics(whose, query);
  }),
];

function whoIs({ stage, actor, readOnly }: ConsoleContext): OperatorView {
  return {
    ...{ role: "operator", identity: { arn: actor }, stage: stage.name },
    ...{ readOnly, payloads: !readOnly, grants: [] },
  };
}
