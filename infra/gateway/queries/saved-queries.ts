/** A query over the log lines of all functions. Names of fields and events are those of the lines. */
export interface SavedQuery {
  readonly name: string;
  /** Lines of these events; of all if absent. */
  readonly events?: readonly string[];
  /** Lines of this level; of all if absent. */
  readonly level?: "error";
  /** Fields of which one has a value that the operator puts in place of the example. */
  readonly find?: Readonly<Record<string, string>>;
  /** Fields that are shown, or by which lines are counted. */
  readonly fields: readonly string[];
  /** Counts lines by the fields; with a field here also its percentiles. */
  readonly count?: { readonly percentilesOf?: string };
}

/** The saved queries of Logs Insights, in the order of the runbook. */
export const savedQueries: readonly SavedQuery[] = [
  {
    name: "One request",
    find: { requestId: "<Gateway-Request-Id>" },
    fields: [
      "level",
      "event",
      "partner",
      "vendor",
      "connection",
      "operation",
      "outcome",
      "durationMs",
      "error",
      "code",
    ],
  },
  {
    name: "One trace",
    find: { traceId: "<the second part of traceparent>" },
    fields: ["level", "event", "requestId", "job", "eventId", "delivery", "outcome", "durationMs", "error"],
  },
  {
    name: "One job",
    find: { job: "job_<id>" },
    fields: [
      "level",
      "event",
      "attempt",
      "vendor",
      "connection",
      "operation",
      "status",
      "outcome",
      "durationMs",
      "error",
    ],
  },
  {
    name: "One event or delivery",
    find: { eventId: "evt_<id>", delivery: "dlv_<id>" },
    fields: ["level", "event", "vendor", "connection", "attempt", "answer", "durationMs", "status", "stale", "late"],
  },
  {
    name: "Slow vendor calls by operation",
    events: ["audit.vendor-call"],
    fields: ["vendor", "connection", "operation"],
    count: { percentilesOf: "durationMs" },
  },
  {
    name: "Refused webhooks by reason",
    events: ["webhook.refused"],
    fields: ["reason", "vendor", "connection"],
    count: {},
  },
  {
    name: "Refused keys and webhooks by source",
    events: ["authentication.refused", "webhook.refused"],
    fields: ["event", "source", "reason", "key"],
    count: {},
  },
  {
    name: "Uncertain jobs",
    events: ["job.uncertain"],
    fields: ["job", "vendor", "connection", "operation"],
  },
  { name: "Errors by function", level: "error", fields: ["event", "error", "code"], count: {} },
];

const maxLines = 1_000;

/**
 * The query in the language of Logs Insights.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */
export function queryText({ events, level, find, fields, count }: SavedQuery): string {
  const found = Object.entries(find ?? {}).map(([field, example]) => `${field} = ${JSON.stringify(example)}`);
  const conditions = [
    ...(events === undefined ? [] : [`event in ${JSON.stringify(events)}`]),
    ...(level === undefined ? [] : [`level = ${JSON.stringify(level)}`]),
    ...(found.length === 0 ? [] : [found.join(" or ")]),
  ];
  return [`filter ${conditions.join(" and ")}`, ...shown(fields, count)].join("\n| ");
}

function shown(fields: readonly string[], count: SavedQuery["count"]): readonly string[] {
  if (count === undefined) {
    return [`fields ${["@timestamp", "@log", ...fields].join(", ")}`, "sort @timestamp asc", `limit ${maxLines}`];
  }
  const { percentilesOf: of } = count;
  const percentiles = [50, 95, 99].map((percent) => `pct(${of}, ${percent}) as p${percent}`);
  const measures = ["count(*) as lines", ...(of === undefined ? [] : [...percentiles, `max(${of}) as longest`])];
  const by = of === undefined ? ["@log", ...fields] : fields;
  const order = of === undefined ? "lines" : "p95";
  return [`stats ${measures.join(", ")} by ${by.join(", ")}`, `sort ${order} desc`, `limit ${maxLines}`];
}
