import { dateTime, enumOf, text } from "../../../core/schema/scalars.ts";
import { visibleMetricNames } from "../../model/visible-metrics.ts";

/** The lengths of periods, in seconds. */
export const metricSteps = ["60", "300", "900", "3600", "21600", "86400"] as const;

const label = "(?:vendor|connection|outcome|result)";

/** The query of `GET /v1/metrics`. */
export const metricQuery = {
  name: enumOf(visibleMetricNames, { description: "The metric. By default all." }),
  by: text({
    pattern: `^${label}(?:,${label})*$`,
    description:
      "The labels that distinguish series, separated by commas: by default all that a metric has. Counts are summed over the others; other metrics take all of theirs. Without `name`, metrics that cannot be distinguished by these are left out.",
  }),
  since: dateTime({ description: "By default an hour before `until`; at most 30 days ago." }),
  until: dateTime({ description: "By default now." }),
  step: enumOf(metricSteps, {
    description:
      "The length of a period in seconds. By default the smallest that gives at most 200 periods; a request has at most 1,500. Periods of a minute are stored for 15 days.",
  }),
};
