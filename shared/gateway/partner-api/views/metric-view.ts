import { dateTime, enumOf, integer, number, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import { visibleMetricNames } from "../../model/visible-metrics.ts";

const labels = openObject({}, { vendor: text(), connection: text(), outcome: text(), result: text() });

const series = openObject({
  name: enumOf(visibleMetricNames),
  unit: enumOf(["Count", "Milliseconds"]),
  stat: enumOf(["sum", "maximum", "p50", "p95"], {
    description: "How the values of a period became one. Percentiles are CloudWatch's estimates.",
  }),
  labels,
  values: list(nullable(number({ description: "Of the period that begins at this place of `times`." })), {
    description: "As many as `times`; null where nothing was measured.",
  }),
});

export const metricsView = openObject({
  step: integer({ description: "The length of a period in seconds." }),
  times: list(dateTime(), { description: "When each period begins, in UTC: a multiple of the step." }),
  series: list(series, {
    description:
      "Empty where the stage does not count by partner, and where the key's grants cover no connection. A series without any value is left out.",
  }),
});

export type MetricsView = ValueOf<typeof metricsView>;
