import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { exchange } from "../../http/exchange.ts";
import { operationMatcher } from "../../vendors/operation-match.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import { ConnectionStore } from "../calls/connection-store.ts";
import type { JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import { jobWaits } from "../model/job-times.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { HealthStore } from "../ports/health-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecentRequestStore } from "../ports/recent-request-store.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import type { TokenStore } from "../ports/token-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { digestKey } from "../privacy/digest-key.ts";
import { ConnectionGuard } from "../resilience/connection-guard.ts";
import { rateLimitOf } from "../resilience/lease-permits.ts";
import { loginRequest } from "../tokens/log-in.ts";
import { type LoginResult, readLogin } from "../tokens/read-login.ts";
import { TokenCache } from "../tokens/token-cache.ts";
import type { ProxyDependencies } from "./proxy-call.ts";

export interface ProxyDependencyOptions {
  readonly vendor: VendorDescriptor;
  readonly connectionNames: readonly string[];
  /** `rx-gateway/<stage>` */
  readonly secretPrefix: string;
  /** The stage wants each connection's environment written in its secret, and takes none for `live`. */
  readonly environmentRequired: boolean;
  /** Stands for every vendor's host, as `<origin>/<vendor>`; stage `local` alone has one. */
  readonly originOverride?: string | undefined;
  readonly directory: PartnerReader;
  readonly secrets: SecretStore;
  readonly tokens: TokenStore;
  readonly health: HealthStore & AllowanceStore;
  /** What each of the vendor's connections may be called at; as often as calls come where it is not said. */
  readonly callsPerSecond?: number | undefined;
  /** Operations with `keyRequired` are not called without an `Idempotency-Key`. */
  readonly requireIdempotencyKeys: boolean;
  readonly jobs: JobStore;
  readonly bodies: BlobStore;
  readonly recentRequests: RecentRequestStore;
  readonly uploads: UploadStore;
  readonly queue: Queue<JobMessage>;
  readonly eventQueue: Queue<JobNotificationMessage>;
  /** The name of the digest-key secret. */
  readonly digestKeySecret: string;
  readonly timeScale: number;
  readonly log: Log;
}

const loginTimeoutMs = 5_000;
const maxLoginBytes = 256 * 1024;

/** A token that another container has let go is not used for longer than this. */
const checkedTokenTrustMs = 1_000;

/** Longer than a login may take, so that a lease is taken over only from an owner that is gone. */
const leaseMs = 7_000;

/** Puts together what the calls of one vendor need, on the real clock and the real network. */
export function createProxyDependencies(options: ProxyDependencyOptions): ProxyDependencies {
  const { vendor } = options;
  const overridden = options.originOverride === undefined ? undefined : `${options.originOverride}/${vendor.id}`;
  const originOf = ({ credentials }: Connection): string => overridden ?? vendor.origins[credentials.environment];
  const guard = new ConnectionGuard({
    vendor,
    store: options.health,
    limit: options.callsPerSecond === undefined ? undefined : rateLimitOf(options.callsPerSecond),
    clock: systemClock,
    random: Math.random,
    scale: options.timeScale,
    log: options.log,
  });
  const logIn = async (connection: Connection): Promise<LoginResult> => {
    if (vendor.auth.kind !== "access-token") throw new Error("The vendor has no login.");
    const blockedFor = await guard.loginBlockedFor(connection.name);
    if (blockedFor !== undefined) return { kind: "unavailable", why: "cool-down", retryAfterSeconds: blockedFor };
    const { login } = vendor.auth;
    const { path, headers, body } = loginRequest(login, connection);
    const url = new URL(`${overridden ?? login.origin ?? originOf(connection)}${path}`);
    const limits = { timeoutMs: loginTimeoutMs, maxAnswerBytes: maxLoginBytes, freshConnection: true };
    const answered = await exchange({ method: "POST", url, headers, body }, limits);
    const result = readLogin(answered, login, connection, systemClock.now());
    if (result.kind === "token") return result;
    const status = answered.kind === "answered" ? answered.answer.status : undefined;
    const why = result.kind === "refused" ? "refused" : result.why;
    options.log.warn("login.failed", { vendor: vendor.id, connection: connection.name, status, why });
    if (result.kind === "unavailable") await guard.recordLogin(connection.name, result.retryAfterSeconds);
    return result;
  };
  return {
    vendor,
    matcher: operationMatcher(vendor),
    connectionNames: options.connectionNames,
    requireIdempotencyKeys: options.requireIdempotencyKeys,
    directory: options.directory,
    connections: new ConnectionStore({
      secrets: options.secrets,
      clock: systemClock,
      prefix: options.secretPrefix,
      vendor,
      environmentRequired: options.environmentRequired,
      log: options.log,
    }),
    tokens: new TokenCache({
      store: options.tokens,
      clock: systemClock,
      logIn,
      log: options.log,
      random: Math.random,
      sleep,
      leaseMs,
      pollMs: 50,
      ...(vendor.tokenCheck === undefined ? {} : { trustMs: checkedTokenTrustMs }),
    }),
    clock: systemClock,
    random: Math.random,
    sleep,
    guard,
    exchange: (request, limits) => exchange(request, limits, options.bodies),
    originOf,
    jobs: options.jobs,
    bodies: options.bodies,
    recentRequests: options.recentRequests,
    uploads: options.uploads,
    queue: options.queue,
    eventQueue: options.eventQueue,
    digest: digestKey(options.secrets, options.digestKeySecret),
    waits: jobWaits(options.timeScale),
    log: options.log,
  };
}
