import type { PartnerQueueInfo } from "./partner-account.ts";
import type { seedDirectory } from "./seed-directory.ts";

/** The local partners and their keys. */
export type LocalPartners = Awaited<ReturnType<typeof seedDirectory>>;

/** A running stack as `.local/stack.json` describes it, for tests and other tools. URLs have no trailing slash. */
export interface StackInfo extends LocalPartners {
  readonly gateway: string;
  readonly simulators: string;
  readonly receiver: string;
  /** `host:port` pairs that endpoints may have in addition to public https, separated by commas. */
  readonly egressAllow: string;
  /** How the simulators sign webhooks, by `<vendor>/<connection>`. */
  readonly webhooks: Readonly<Record<string, { readonly secret: string; readonly authorization?: string }>>;
  /** The allowed tenants by `<vendor>/<connection>`, for the connections that have tenants. */
  readonly tenants: Readonly<Record<string, readonly string[]>>;
  readonly aws: {
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly dynamodb: string;
    readonly sqs: string;
    readonly s3: string;
    readonly secretsmanager: string;
    readonly sts: string;
    /** `GetMetricData` alone, of the metrics on the functions' log lines. */
    readonly cloudwatch: string;
    /** `Invoke` alone. */
    readonly lambda: string;
    /** Physical names by `directory`, `records`, `tokens`. */
    readonly tables: Readonly<Record<string, string>>;
    readonly buckets: readonly string[];
    /** URLs by the queue's name, dead-letter queues included. */
    readonly queues: Readonly<Record<string, string>>;
  };
  /** An AWS account of a partner's, and its queues by name: for endpoints of type `sqs`. */
  readonly partnerAws: {
    readonly accountId: string;
    readonly queues: Readonly<Record<string, PartnerQueueInfo>>;
  };
  readonly pid: number;
  /** The version of the sources of its template; absent for a template without one. */
  readonly version?: string;
  /** TIME_SCALE, which divides waits. */
  readonly timeScale: number;
  /** The directory of the functions' logs. */
  readonly logs: string;
}
