import { metricQuery } from "../requests/metric-query.ts";
import { metricsView } from "../views/metric-view.ts";
import { one } from "./answer.ts";
import { route } from "./route.ts";

export const metricRoutes = {
  getMetrics: route({
    method: "GET",
    path: "/v1/metrics",
    tag: "Metrics",
    summary: "Read what was counted and measured",
    description:
      "`VendorCalls` (by `outcome`), `DeliveryAttempts` (by `result`) and `DeliveryDuration`, from an event's receipt to its delivery, are the partner's own. `VendorCallDuration` and `BreakerOpen` (1 when the circuit opens, 0 when it closes) are of the connections that the key may call, whatever partner calls them. Values appear within three minutes, and an answer may be a minute old.",
    parameters: {},
    query: metricQuery,
    answer: one("Metrics", metricsView),
    problems: ["bad-request", "metrics-unavailable"],
  }),
};
