import type { Stage } from "../../../infra/stages.ts";
import { metricDefinition, metricNames } from "../../../shared/core/metric-table.ts";

/** The results that a stage without trouble has; a series of another one has values in a few hours of a month. */
const usual: ReadonlySet<string> = new Set(["answered", "succeeded", "accepted", "delivered"]);

/** Metrics that only have values when something is wrong. */
const ofTrouble: ReadonlySet<string> = new Set(["BreakerOpen", "CoolDown", "DueJobsInterrupted"]);

export interface SeriesCount {
  /** With values in every hour of a stage that is used. */
  readonly usual: number;
  /** With values when something is wrong. */
  readonly rare: number;
}

/** The series of a stage's embedded metrics, by the table of metrics. A stage without metrics has none. */
export function countSeries(
  stage: Pick<Stage, "connections" | "metrics" | "partnerMetrics">,
  partners: number,
): SeriesCount {
  const count = { usual: 0, rare: 0 };
  if (!stage.metrics) return count;
  const connections = Object.values(stage.connections).flat().length;
  for (const name of metricNames) {
    const { sets, partnerSets = [], results = [] } = metricDefinition(name);
    for (const set of [...sets, ...(stage.partnerMetrics ? partnerSets : [])]) {
      const each = (set.includes("connection") ? connections : 1) * (set.includes("partner") ? partners : 1);
      const hasResults = set.includes("outcome") || set.includes("result");
      const normal = hasResults ? results.filter((one) => usual.has(one)).length : ofTrouble.has(name) ? 0 : 1;
      const all = hasResults ? results.length : 1;
      count.usual += each * normal;
      count.rare += each * (all - normal);
    }
  }
  return count;
}
