import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { createCountStage } from "../../../../shared/gateway/operator/count-stage.ts";
import { createReadStageMetrics, stageMetricQuery } from "../../../../shared/gateway/operator/read-stage-metrics.ts";
import type { OperatorView } from "../../../../shared/gateway/operator/views/operator-view.ts";
import { allConnections } from "../../commands/read-connections.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRoute, reads } from "../routing/console-route.ts";
import { partnerIdsOf } from "../routing/scope.ts";

/** Who uses the console, and the numbers of its overview. */
export const overviewRoutes: readonly ConsoleRoute[] = [
  reads("me", {}, async (context) => whoIs(context, undefined)),
  reads("v1/me", {}, async (context, { partner }) => whoIs(context, partner)),
  reads("v1/counts", {}, async ({ stores }, request) => createCountStage(stores)(await partnerIdsOf(stores, request))),
  reads("v1/metrics", stageMetricQuery, async ({ stage, stores, metrics }, { partner }, query) => {
    const countsPartners = stage.partnerMetrics === true;
    const readMetrics = createReadStageMetrics({ metrics, clock: stores.clock, countsPartners });
    const whose = { connections: allConnections(stage), partnerId: partner?.id };
    return await readMetrics(whose, query);
  }),
];

/** @param partner whose pages are shown, and whose grants they go by */
function whoIs({ stage, actor, readOnly }: ConsoleContext, partner: Partner | undefined): OperatorView {
  return {
    ...{ role: "operator", identity: { arn: actor }, stage: stage.name },
    ...{ readOnly, payloads: !readOnly, grants: partner?.grants ?? [] },
  };
}
