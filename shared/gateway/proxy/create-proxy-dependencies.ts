import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { type ExchangeLimits, exchange, type OutgoingRequest } from "../../http/exchange.ts";
import type { OwnHosts } from "../../http/own-hosts.ts";
import { operationMatcher } from "../../vendors/operation-match.ts";
import type { ReconcileMode } from "../../vendors/reconciliation.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import { cachedKeys, cachedPartners } from "../access/cached-partners.ts";
import { isTokenAccepted } from "../calls/check-token.ts";
import { connectionHosts } from "../calls/connection-hosts.ts";
import type { ConnectionRules } from "../calls/connection-settings.ts";
import { ConnectionStore } from "../calls/connection-store.ts";
import type { ContinueCatchUpDependencies } from "../catch-up/continue-catch-up.ts";
import { ShapeRecorder } from "../drift/shape-recorder.ts";
import type { IntentSettings } from "../intents/intent-settings.ts";
import { createLookPlan } from "../jobs/look-plan.ts";
import type { LookStores } from "../jobs/look-stores.ts";
import type { CatchUpMessage } from "../messages/catch-up-messages.ts";
import type { CaseOwnedMessage, JobNotificationMessage, MissedStatusMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import { catchUpWaits } from "../model/catch-up.ts";
import { jobWaits } from "../model/job-times.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { HealthStore } from "../ports/health-store.ts";
import type { IntentGuardStore } from "../ports/intent-guard-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { LookPace } from "../ports/look-pace.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PermitStore } from "../ports/permit-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import type { RecentRequestStore } from "../ports/recent-request-store.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import type { ShapeStore, ShapeWindowStore } from "../ports/shape-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { TokenStore } from "../ports/token-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import type { UseStore } from "../ports/use-store.ts";
import type { WritebackStore } from "../ports/writeback-store.ts";
import { digestKey } from "../privacy/digest-key.ts";
import type { LookDependencies } from "../reconcile/look-dependencies.ts";
import { CallPermits } from "../resilience/call-permits.ts";
import { ConnectionGuard } from "../resilience/connection-guard.ts";
import { JobShares } from "../resilience/job-shares.ts";
import { rateLimitOf } from "../resilience/rate-limit.ts";
import { RecordedUse } from "../resilience/recorded-use.ts";
import { UploadShare } from "../resilience/upload-share.ts";
import { createLogIn } from "../tokens/log-in.ts";
import { TokenCache } from "../tokens/token-cache.ts";
import type { ProxyDependencies } from "./proxy-call.ts";

export interface ProxyDependencyOptions extends ConnectionRules {
  readonly vendor: VendorDescriptor;
  readonly connectionNames: readonly string[];
  /** `rx-gateway/<stage>` */
  readonly secretPrefix: string;
  /** The gateway's own hosts: a connection whose origin is one is misconfigured. */
  readonly ownHosts: OwnHosts;
  /** Replaces every vendor's host, as `<origin>/<vendor>`; only stage `local` has one. */
  readonly originOverride?: string | undefined;
  readonly partners: PartnerReader;
  readonly secrets: SecretStore;
  readonly tokens: TokenStore;
  readonly health: HealthStore & AllowanceStore;
  readonly permitStore: PermitStore;
  readonly useStore: UseStore;
  /** The rate limit of each of the vendor's connections; none by default. */
  readonly callsPerSecond?: number | undefined;
  /** How many long calls of the vendor may be in progress; unlimited by default. */
  readonly callPermits?: number | undefined;
  /** How many of them may be one partner's; unlimited by default. */
  readonly partnerCalls?: number | undefined;
  /** How many attempts at queued jobs of one partner may be in progress; unlimited by default. */
  readonly partnerJobAttempts?: number | undefined;
  /** How many jobs of one partner may be queued; unlimited by default. */
  readonly partnerQueuedJobs?: number | undefined;
  /** Operations with `keyRequired` are refused without an `Idempotency-Key`. */
  readonly requireIdempotencyKeys: boolean;
  readonly jobs: JobStore;
  /** What this stage does about uncertain writes, by vendor. */
  readonly reconcileModes: Readonly<Record<string, ReconcileMode>>;
  readonly lookStores: LookStores;
  readonly pace: LookPace;
  readonly baselines: Pick<ShapeStore, "findBaseline">;
  readonly cases: CaseStore;
  readonly catchUps: CatchUpStore;
  readonly subjects: Pick<SubjectIndex, "linkCase" | "addOwner" | "findTombstones">;
  readonly jobSubjects: Pick<SubjectIndex, "indexJob">;
  readonly writebacks: WritebackStore;
  readonly bodies: BlobStore;
  readonly recentRequests: RecentRequestStore;
  readonly intentGuards: IntentGuardStore;
  /** What happens to a call with the intent of an earlier one; by default its partner is warned. */
  readonly intents?: IntentSettings | undefined;
  readonly uploads: UploadStore;
  readonly shapeWindows: ShapeWindowStore;
  readonly queue: Queue<JobMessage | CatchUpMessage>;
  readonly eventQueue: Queue<JobNotificationMessage | CaseOwnedMessage | MissedStatusMessage>;
  readonly receipts: ReceiptSender;
  /** The name of the digest-key secret. */
  readonly digestKeySecret: string;
  readonly timeScale: number;
  readonly log: Log;
}

/** In milliseconds: a token that another container has invalidated is not used for longer. */
const checkedTokenTrustMs = 1_000;

/** Longer than a login may take, so that a lease is taken over only from a container that has died. */
const leaseMs = 7_000;

/** In milliseconds, for checking a token that the login gives again after a call was refused with it. */
const acceptanceMs = 2_000;

/** Builds what the calls of one vendor need, with the system clock and the network. */
export function createProxyDependencies(
  options: ProxyDependencyOptions,
): ProxyDependencies & LookDependencies & ContinueCatchUpDependencies {
  const { vendor } = options;
  const originsOf = connectionHosts(options);
  const guard = new ConnectionGuard({
    vendor,
    store: options.health,
    limit: options.callsPerSecond === undefined ? undefined : rateLimitOf(options.callsPerSecond),
    clock: systemClock,
    random: Math.random,
    scale: options.timeScale,
    log: options.log,
  });
  const logIn = createLogIn({
    vendor,
    guard,
    loginOriginOf: (connection) => originsOf(connection).login,
    clock: systemClock,
    log: options.log,
  });
  const sending = {
    vendor,
    clock: systemClock,
    guard,
    exchange: (request: OutgoingRequest, limits: ExchangeLimits) => exchange(request, limits, options.bodies),
    originOf: (connection: Connection) => originsOf(connection).api,
  };
  const digest = digestKey(options.secrets, options.digestKeySecret);
  return {
    matcher: operationMatcher(vendor),
    connectionNames: options.connectionNames,
    requireIdempotencyKeys: options.requireIdempotencyKeys,
    partners: cachedKeys(cachedPartners(options.partners, systemClock), systemClock),
    connections: new ConnectionStore({
      secrets: options.secrets,
      clock: systemClock,
      prefix: options.secretPrefix,
      vendor,
      environmentRequired: options.environmentRequired,
      liveConnections: options.liveConnections,
      originAllowed: options.originAllowed,
      log: options.log,
    }),
    tokens: new TokenCache({
      store: options.tokens,
      clock: systemClock,
      logIn,
      originsOf,
      log: options.log,
      isAccepted: (connection, value) =>
        isTokenAccepted(sending, {
          call: { connectionName: connection.name },
          deadline: systemClock.monotonic() + acceptanceMs,
          connection,
          token: { value, version: 0 },
        }),
      random: Math.random,
      sleep,
      leaseMs,
      pollMs: 50,
      ...(vendor.tokenCheck === undefined ? {} : { trustMs: checkedTokenTrustMs }),
    }),
    ...sending,
    random: Math.random,
    sleep,
    ...permitsOf(options),
    ...sharesOf(options),
    jobs: options.jobs,
    looks: createLookPlan({ vendors: [vendor], modes: options.reconcileModes, scale: options.timeScale }),
    lookStores: options.lookStores,
    pace: options.pace,
    baselines: options.baselines,
    cases: options.cases,
    catchUps: options.catchUps,
    catchUpWaits: catchUpWaits(options.timeScale),
    subjects: options.subjects,
    jobSubjects: options.jobSubjects,
    writebacks: options.writebacks,
    bodies: options.bodies,
    recentRequests: options.recentRequests,
    intentGuards: options.intentGuards,
    intents: options.intents,
    uploads: options.uploads,
    queue: options.queue,
    eventQueue: options.eventQueue,
    receipts: options.receipts,
    digest,
    shapes: new ShapeRecorder({
      store: options.shapeWindows,
      digest,
      clock: systemClock,
      log: options.log,
      scale: options.timeScale,
    }),
    waits: jobWaits(options.timeScale),
    log: options.log,
  };
}

function permitsOf(options: ProxyDependencyOptions): Pick<ProxyDependencies, "permits"> {
  const { vendor, permitStore: store, callPermits: permits, partnerCalls: share, log } = options;
  if (permits === undefined && share === undefined) return {};
  const schedule = (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  return { permits: new CallPermits({ store, vendor, permits, share, clock: systemClock, schedule, log }) };
}

function sharesOf(options: ProxyDependencyOptions): Pick<ProxyDependencies, "use" | "jobShares" | "uploadShare"> {
  const { vendor, useStore: store, partnerJobAttempts: attempts, partnerQueuedJobs: queuedJobs, log } = options;
  const use = new RecordedUse({ store, clock: systemClock, log });
  return {
    use,
    jobShares: new JobShares({ use, vendor, attempts, queuedJobs, clock: systemClock, log }),
    // Only the partner API creates uploads, and refuses them.
    uploadShare: new UploadShare({ use, uploads: undefined, clock: systemClock }),
  };
}
