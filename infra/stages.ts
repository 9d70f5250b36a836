import type { OriginSetting } from "../shared/vendors/connection-origins.ts";
import type { ReconcileSettings } from "../shared/vendors/reconciliation.ts";
import { vendors } from "../shared/vendors/registry/registry.ts";
import type { VendorPaths } from "../shared/vendors/types.ts";
import type { AddressSettings } from "./address-settings.ts";
import type { BackupSettings } from "./constructs/backup-plan.ts";
import { defaultShares, type FairShares } from "./fair-shares.ts";
import { type RehearsalSettings, readRehearsal } from "./rehearsal-settings.ts";
import type { TracingSettings } from "./tracing-settings.ts";

/** The settings that differ between stages. Times are in seconds unless the name says otherwise. */
export interface Stage extends AddressSettings {
  readonly name: "local" | "dev" | "prod" | "rehearsal";
  /** Connections by vendor; each has its own secret. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /**
   * Vendors whose webhooks the stage accepts; every vendor if absent. Each of their connections has a webhook secret,
   * which costs $0.40 a month.
   */
  readonly webhookVendors?: readonly string[];
  /** Each connection's secret must state `live` or `sandbox`; elsewhere the default is `live`. */
  readonly environmentRequired?: true;
  /**
   * The connections that may be `live`, as `<vendor>/<connection>`: any other must state `sandbox`, or its calls are 503
   * `connection-misconfigured`. Any may be live if absent.
   */
  readonly liveConnections?: readonly string[];
  /**
   * Hosts in place of those in the vendors' documents, by `<vendor>` or `<vendor>/<connection>`: a sandbox, simulators, a
   * recording proxy. An https URL without a trailing slash is the API's; a token endpoint with a host of its own keeps it
   * unless `{api, login}` names both.
   */
  readonly origins?: Readonly<Record<string, OriginSetting>>;
  /** A connection's secret may name the API's host (`origin`), which overrides all of these. */
  readonly originsInSecrets?: true;
  /** Corrections of vendors' own methods and paths by vendor and operation id: `"PUT /path/{parameter}"`. */
  readonly vendorPaths?: Readonly<Record<string, VendorPaths>>;
  /**
   * Rate limits: calls per second of each connection of a vendor, shared fairly by its partners; unlimited for a vendor
   * that is not listed.
   */
  readonly callsPerSecond?: Readonly<Record<string, number>>;
  /**
   * Minutes from one catch-up on missed webhooks to the next, by `<vendor>/<connection>`: 0 for none but those that are
   * asked for. 60 for one that is not listed.
   */
  readonly catchUpMinutes?: Readonly<Record<string, number>>;
  /**
   * Hours without a webhook after which a connection counts as silent, by `<vendor>/<connection>`: more than the longest
   * pause that is usual there. One that is not listed is not watched.
   */
  readonly silentAfterHours?: Readonly<Record<string, number>>;
  /** Orders of drugs and cards are refused without an `Idempotency-Key` (operations with `keyRequired`). */
  readonly requireIdempotencyKeys: boolean;
  /**
   * What happens to a call with the intent of an earlier one under another key, such as a second refill of one prescription:
   * `warn` (default), `refuse`, or `off`. A call can ask for `refuse`, and for no less. With the scope `connection` another
   * partner's call counts as well, of which nothing is shown; it cannot be named as repeated on purpose.
   */
  readonly sameIntent?: { readonly mode?: "off" | "warn" | "refuse"; readonly scope?: "partner" | "connection" };
  /**
   * What is done about writes whose outcome is uncertain: nothing (`off`), the vendor is asked and what it shows is reported
   * (`report`), or a job whose work was done becomes `succeeded` too (`settle`). `vendors` has those with another mode.
   */
  readonly reconcile: ReconcileSettings;
  /**
   * An operator is on call: vendors and queues have alarms of their own, so that none hides behind another's. Otherwise
   * they share alarms where they can (`docs/adr/0022-shared-alarms.md`).
   */
  readonly onCall: boolean;
  /** State outlives its stack. */
  readonly keepState: boolean;
  /**
   * Deletion protection of the tables, and termination protection of the stacks. A second step: a protected table cannot
   * be rolled back, so that a first deployment that fails would block the next one.
   */
  readonly protect?: true;
  /**
   * Connections whose secrets exist, as `<vendor>/<connection>`: the stack uses them and does not create them. A connection
   * that was removed leaves its secrets where `keepState` is set, and CloudFormation cannot import a secret by its name.
   */
  readonly existingSecrets?: readonly string[];
  /**
   * The account has API Gateway's role for logs, which a region has once. Otherwise the stack `RxGateway-Account` creates
   * it for all stages.
   */
  readonly existingAccountRole?: true;
  /**
   * A new version of a function gets a tenth of its invocations first, and is rolled back when an alarm on errors is raised
   * (`docs/adr/0033-gradual-deployment.md`).
   */
  readonly gradualDeployment?: true;
  /**
   * Daily backups of the tables and the bodies by AWS Backup, beside point-in-time recovery; none if absent, or without
   * `keepState`. A backup of a table is a full copy: seven of them cost $0.70 a month for each GB of the tables.
   */
  readonly backup?: BackupSettings;
  /**
   * The stage runs on state that was restored from a backup: the names of its tables and of its bucket of bodies end with
   * this suffix, `rx-gateway-prod-records-r1` (`docs/runbook.md`, Restoring). 1 to 8 characters of a-z and 0-9.
   */
  readonly restoredFrom?: string;
  /**
   * No receipt can be changed or removed for six years and two days (S3 Object Lock). In the mode `governance` an
   * administrator with a permission of its own still can. The bucket then outlives its stack, and a bucket that was created
   * without a lock gets it as well. None if absent.
   */
  readonly receiptLock?: "governance";
  /** Gets a copy of the chain's head each hour: a bucket of another account, whose policy admits `write-receipts`. */
  readonly headCopies?: { readonly bucket: string; readonly account: string };
  /**
   * Tables and bodies remain when they leave the stack, also without `keepState`: set and deployed before a restore is
   * practised on such a stage. `restoredFrom` implies it.
   */
  readonly keepTables?: true;
  /** A portal session shows payloads only where it was made for a named person; the portal's own sign-in names none. */
  readonly namedPayloads?: true;
  /** SQS visibility time-outs: how long a message is hidden while a worker handles it. */
  readonly visibility: Readonly<Record<"intake" | "delivery" | "job" | "receipts", number>>;
  /** How long `write-receipts` collects messages for one object of the chain, 1 to 300. */
  readonly receiptWindow: number;
  readonly logRetentionDays: 7 | 30 | 90;
  /**
   * Log lines carry metrics. A series costs $0.30 a month in us-east-1, for the hours in which it has values
   * (`docs/architecture.md`, Metrics).
   */
  readonly metrics?: true;
  /** Calls and deliveries are also counted by partner: eight series for each partner. */
  readonly partnerMetrics?: true;
  /** The CloudWatch dashboard `rx-gateway-<stage>`, at $3 a month beyond the account's first three. Needs `metrics`. */
  readonly dashboard?: true;
  /** Saved queries of CloudWatch Logs Insights under `rx-gateway/<stage>/`; they cost nothing. */
  readonly savedQueries?: true;
  /** Spans are recorded and exported by OTLP. */
  readonly tracing?: TracingSettings;
  /**
   * How many long calls of a vendor may be in progress; a further call is answered 429 `too-many-calls` at once. Unlimited
   * if absent.
   */
  readonly callPermits?: number;
  /**
   * Reserved concurrency of each vendor's calls, so that no vendor starves another; the account's limit must cover it. Well
   * above `callPermits` and the queue's 20, so that Lambda throttles none of the calls that the function refuses itself.
   */
  readonly callConcurrency?: number;
  /** What one partner may use at a time. */
  readonly shares: FairShares;
  /** Only stage `rehearsal` has them: simulators in place of the vendors, endpoints on this machine, shorter waits. */
  readonly rehearsal?: RehearsalSettings;
}

const everyVendor: Stage["connections"] = Object.fromEntries(vendors.map(({ id }) => [id, ["default"]]));

const twoClinics = ["default", "clinic-2"];

type Stages = Readonly<Record<"local" | "dev" | "prod", Stage>>;

const permanentStages: Stages = {
  local: {
    name: "local",
    connections: { ...everyVendor, "md-integrations": twoClinics, "mwi-formulary": twoClinics, syncvet: twoClinics },
    requireIdempotencyKeys: false,
    // Far more than one machine can send: it is only set so that the headers of the rate limit are sent.
    callsPerSecond: { "mwi-formulary": 1_000 },
    reconcile: { otherwise: "settle" },
    onCall: true,
    keepState: false,
    existingAccountRole: true,
    visibility: { intake: 15, delivery: 25, job: 30, receipts: 35 },
    receiptWindow: 1,
    logRetentionDays: 7,
    metrics: true,
    partnerMetrics: true,
    // Of a function's 40 instances.
    callPermits: 32,
    // Half of the instances that a function has on one machine.
    shares: { ...defaultShares, callsInProgress: 16, deliveries: 8 },
  },
  dev: {
    name: "dev",
    connections: everyVendor,
    requireIdempotencyKeys: false,
    environmentRequired: true,
    liveConnections: [],
    originsInSecrets: true,
    // The vendors whose webhooks are read. Those of another vendor are of use only under its own format.
    reconcile: { otherwise: "report" },
    webhookVendors: vendors.filter(({ readWebhook }) => readWebhook !== undefined).map(({ id }) => id),
    onCall: false,
    keepState: false,
    visibility: { intake: 60, delivery: 120, job: 120, receipts: 240 },
    receiptWindow: 60,
    logRetentionDays: 30,
    metrics: true,
    savedQueries: true,
    shares: defaultShares,
  },
  prod: {
    name: "prod",
    connections: everyVendor,
    requireIdempotencyKeys: true,
    reconcile: { otherwise: "report" },
    onCall: true,
    keepState: true,
    // A week: point-in-time recovery reaches back 35 days at a fifth of the price, while the table exists.
    backup: { retentionDays: 7 },
    receiptLock: "governance",
    namedPayloads: true,
    visibility: { intake: 60, delivery: 120, job: 120, receipts: 240 },
    receiptWindow: 60,
    logRetentionDays: 90,
    silentAfterHours: { "md-integrations/default": 24 },
    metrics: true,
    partnerMetrics: true,
    dashboard: true,
    savedQueries: true,
    callPermits: 50,
    callConcurrency: 120,
    shares: defaultShares,
    gradualDeployment: true,
  },
};

/**
 * Every stage. `rehearsal` is `prod` without retained state, without live connections and without what only one stage of
 * an account can have. It exists only where the environment asks for it (`readRehearsal`), so that no ordinary deployment
 * can create it.
 *
 * @throws Error for a setting of the rehearsal that is not of its form
 */
export function readStages(
  environment: Readonly<Record<string, string | undefined>>,
): Stages & { readonly rehearsal?: Stage } {
  const rehearsal = readRehearsal(environment);
  if (rehearsal === undefined) return permanentStages;
  const { existingSecrets, protect, domain, fixedAddress, receiptLock, headCopies, ...prod } = permanentStages.prod;
  const stage: Stage = {
    ...prod,
    name: "rehearsal",
    environmentRequired: true,
    liveConnections: [],
    keepState: false,
    logRetentionDays: 7,
    // Beside `prod` in one account, twice its reserve would exceed the usual quota of 1,000.
    callPermits: 5,
    callConcurrency: 15,
    shares: { ...prod.shares, callsInProgress: 4 },
    rehearsal,
  };
  return { ...permanentStages, rehearsal: stage };
}

export const stages = readStages(process.env);
