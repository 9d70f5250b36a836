import type { SeriesCount } from "./metric-series.ts";
import type { Assumptions, Dollars } from "./prices.ts";
import { type RequestCost, type RequestUse, requestCost } from "./request-cost.ts";

/** What one request uses, and what it leaves in the tables. */
export interface StoredUse {
  readonly use: RequestUse;
  /** Bytes of items, indexes included, that stay for the retention. */
  readonly storedBytes: number;
  /** The batch that writes the receipts of so many requests. */
  readonly receipts?: { readonly use: RequestUse; readonly requests: number };
}

/** The requests of a month, each with its share of all. */
export interface Mix {
  /** Of calls; the shares sum to 1. */
  readonly calls: Readonly<Record<"read" | "write" | "queuedWrite", { readonly share: number } & StoredUse>>;
  readonly webhook: StoredUse;
  /** A key that API Gateway has not cached. */
  readonly authorizer: RequestUse;
}

/** What a stage has besides its requests. */
export interface StageCost {
  /** Dollars of a month without requests. */
  readonly idle: number;
  readonly logRetentionDays: number;
  readonly pointInTimeRecovery: boolean;
  /** Daily backups that are kept; each is a full copy of the tables. */
  readonly backups: number;
  readonly series: SeriesCount;
}

/** Dollars of a month, by what is billed. */
export type MonthCost = Readonly<
  Record<keyof RequestCost | "idle" | "storage" | "backups" | "logStorage" | "metrics" | "transfer", number>
>;

const gigabyte = 1024 ** 3;
const daysPerMonth = 30.4;

/**
 * Prices a month with as many calls, and as many webhooks, to one endpoint each.
 *
 * @param requests calls, and webhooks besides
 */
export function monthCost(
  requests: number,
  { calls, webhook, authorizer }: Mix,
  stage: StageCost,
  { dollars, assumptions }: { readonly dollars: Dollars; readonly assumptions: Assumptions },
): MonthCost {
  const parts = [
    ...Object.values(calls).flatMap(({ share, ...stored }) => partsOf(requests * share, stored)),
    ...partsOf(requests, webhook),
    { count: requests * assumptions.authorizerMissShare, use: { ...authorizer, apiRequests: 0 }, storedBytes: 0 },
  ];
  const costs = parts.map(({ count, use }) => ({ count, cost: requestCost(use, dollars, assumptions) }));
  const service = (name: keyof RequestCost): number =>
    costs.reduce((sum, { count, cost }) => sum + count * cost[name], 0);
  const storedGb = parts.reduce((sum, { count, storedBytes }) => sum + count * storedBytes, 0) / gigabyte;
  const storedMonths = assumptions.retentionDays / daysPerMonth;
  const perGb = dollars.dynamoDbGbMonth + (stage.pointInTimeRecovery ? dollars.pointInTimeRecoveryGbMonth : 0);
  const backups = storedGb * storedMonths * stage.backups * dollars.backupGbMonth;
  const logs = service("logs");
  return {
    idle: stage.idle,
    apiGateway: service("apiGateway"),
    lambda: service("lambda"),
    dynamoDb: service("dynamoDb"),
    sqs: service("sqs"),
    s3: service("s3"),
    secretsManager: service("secretsManager"),
    logs,
    storage: storedGb * storedMonths * perGb,
    backups,
    // What was ingested, compressed, for as long as it is retained.
    logStorage:
      (logs / dollars.logGb) *
      assumptions.logCompression *
      (stage.logRetentionDays / daysPerMonth) *
      dollars.logGbMonth,
    // A series is billed for the hours in which it has values.
    metrics:
      requests === 0 ? 0 : (stage.series.usual + stage.series.rare * assumptions.rareSeriesShare) * dollars.metricMonth,
    // The vendor's answers to partners, requests to vendors, and events to endpoints.
    transfer: ((requests * 3 * assumptions.bodyBytes) / gigabyte) * dollars.transferOutGb,
  };
}

/** So many requests, and the batches of their receipts, whose items are evidence and stay longer than the retention. */
function partsOf(count: number, { use, storedBytes, receipts }: StoredUse) {
  const batches =
    receipts === undefined ? [] : [{ count: count / receipts.requests, use: receipts.use, storedBytes: 0 }];
  return [{ count, use, storedBytes }, ...batches];
}
