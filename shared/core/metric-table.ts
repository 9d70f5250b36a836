import { outcomes } from "./outcome.ts";

/** A dimension is a member of the log line. There is none for an operation: each value is a series, at $0.30 a month. */
export type Dimension = "vendor" | "connection" | "partner" | "outcome" | "result";

export type DimensionSet = readonly Dimension[];

export interface MetricDefinition {
  readonly unit: "Count" | "Milliseconds" | "Seconds";
  /** Each set is a series for each combination of its values; the empty set is one series of the stage. */
  readonly sets: readonly DimensionSet[];
  /** Further sets on a stage with metrics by partner. */
  readonly partnerSets?: readonly DimensionSet[];
  /** The values of its `outcome` or `result`. */
  readonly results?: readonly string[];
  readonly description: string;
}

const ofConnection = ["vendor", "connection"] as const;

/** Every metric that the gateway's log lines carry; nothing else can become one. */
export const metricTable = {
  VendorCalls: {
    unit: "Count",
    sets: [[...ofConnection, "outcome"]],
    partnerSets: [["partner", "outcome"]],
    results: outcomes,
    description: "Calls and attempts of queued calls, by outcome. A replayed answer is no call.",
  },
  PossibleDuplicates: {
    unit: "Count",
    sets: [["result"]],
    results: ["refused", "warned", "allowed"],
    description: "Calls whose intent an earlier job has under another key. `allowed` ones named it.",
  },
  VendorCallDuration: {
    unit: "Milliseconds",
    sets: [ofConnection],
    description: "The last exchange of a call with the vendor, until its whole answer or its failure.",
  },
  VendorLogins: {
    unit: "Count",
    sets: [[...ofConnection, "result"]],
    results: ["succeeded", "refused", "unavailable"],
    description: "Calls of the vendor's token endpoint.",
  },
  BreakerOpen: {
    unit: "Count",
    sets: [ofConnection],
    description: "1 when the circuit opens, for the first time or again; 0 when it closes.",
  },
  CoolDown: {
    unit: "Seconds",
    sets: [ofConnection],
    description: "The length of each pause of a whole connection that the vendor asked for.",
  },
  WebhooksIn: {
    unit: "Count",
    sets: [[...ofConnection, "result"]],
    results: ["accepted", "refused", "duplicate", "late"],
    description: "Webhooks of a connection that exists; `late` ones are stored, not delivered.",
  },
  CaseLooks: {
    unit: "Count",
    sets: [["result"]],
    results: ["recovered", "unknown", "unreadable"],
    description:
      "Cases that a vendor was asked for: a status whose webhook was missed, one that no event has, an answer without one.",
  },
  DeliveryAttempts: {
    unit: "Count",
    sets: [["result"]],
    partnerSets: [["partner", "result"]],
    results: ["delivered", "retried", "failed"],
    description: "Attempts at partners' endpoints. After `retried` another one follows, after `failed` none.",
  },
  DeliveryDuration: {
    unit: "Milliseconds",
    sets: [[]],
    partnerSets: [["partner"]],
    description: "From the receipt of an event to its delivery.",
  },
  DueWork: {
    unit: "Count",
    sets: [[]],
    description: "Records that a run of the scheduler found due. A run without any has no value.",
  },
  OldestDueWork: {
    unit: "Seconds",
    sets: [[]],
    description: "For how long the oldest of them was due.",
  },
  DueJobsQueued: {
    unit: "Count",
    sets: [[]],
    description: "Due jobs that wait: their next attempt is due, or their message is missing or late.",
  },
  DueJobsInterrupted: {
    unit: "Count",
    sets: [[]],
    description: "Due jobs whose function ended before it recorded the result of an attempt.",
  },
  DueJobsEnded: {
    unit: "Count",
    sets: [[]],
    description: "Ended and uncertain jobs whose notification is due.",
  },
  OldestDueJob: {
    unit: "Seconds",
    sets: [[]],
    description: "The age of the oldest due job that has not ended.",
  },
  ReceiptsWritten: {
    unit: "Count",
    sets: [[]],
    description: "Receipts that an object of the chain has. One that is written again is counted again.",
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type MetricName = keyof typeof metricTable;

/** A metric's definition with every member, which the narrow type of its entry may lack. */
export function metricDefinition(name: MetricName): MetricDefinition {
  return metricTable[name];
}

export const metricNames = Object.keys(metricTable).filter((name): name is MetricName => name in metricTable);
