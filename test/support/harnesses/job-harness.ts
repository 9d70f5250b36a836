import { Problem } from "../../../shared/core/problem.ts";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import { createHandleDueJob } from "../../../shared/gateway/jobs/handle-due-job.ts";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import type { JobNotificationMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import type { JobMessage } from "../../../shared/gateway/messages/job-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { jobWaits } from "../../../shared/gateway/model/job-times.ts";
import { webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import { jobRoutes } from "../../../shared/gateway/partner-api/job-routes.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import type { LargeBodyStore } from "../../../shared/gateway/ports/large-body-store.ts";
import type { UploadStore } from "../../../shared/gateway/ports/upload-store.ts";
import { createProxyCall, type ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import { runDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import { publishJobEvent } from "../../../shared/gateway/webhooks/recording/publish-job-event.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import type { GatewayResponse } from "../../../shared/http/messages.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { aPepper } from "../builders/a-pepper.ts";
import { aRequest } from "../builders/a-request.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { crashing, Life } from "../fakes/crashing.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryEndpointStore } from "../fakes/memory-endpoint-store.ts";
import { memoryJobStore } from "../fakes/memory-job-store.ts";
import { memoryObjectStore } from "../fakes/memory-object-store.ts";
import { memoryPartnerReader } from "../fakes/memory-partner-reader.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryRecentRequests } from "../fakes/memory-recent-requests.ts";
import { memorySecretStore } from "../fakes/memory-secret-store.ts";
import { memoryTokenStore } from "../fakes/memory-token-store.ts";
import { memoryWebhookStore } from "../fakes/memory-webhook-store.ts";
import { noLargeBodies, noUploads } from "../fakes/no-uploads.ts";
import { silentLog } from "../fakes/silent-log.ts";

/** What the vendor does with one call. */
export interface VendorMove {
  readonly exchange: Exchange;
  readonly done: boolean;
}

export const answers = (status: number, body = '{"error": 0}', headers: Record<string, string[]> = {}): VendorMove => ({
  exchange: { kind: "answered", answer: { status, headers, body: Buffer.from(body) } },
  done: status === 200,
});
export const fails = (phase: "before-first-byte" | "after-first-byte", done = false): VendorMove => ({
  exchange: { kind: "failed", phase, cause: phase === "before-first-byte" ? "connect" : "reset" },
  done,
});

/** A refill that is equal to no other of another patient. */
export const refillOf = (patient: number): string => `{"request": {"patient_id": ${patient}}}`;

/** Everything that a job meets on its way, over ports in memory; `instance` is one function's process. */
export function jobHarness(
  options: {
    readonly scale?: number;
    readonly bodies?: LargeBodyStore;
    readonly uploads?: UploadStore /** The health check is one of the calls, with a move of its own. */;
    readonly healthIsACall?: true;
  } = {},
) {
  const { bodies = noLargeBodies, uploads = noUploads } = options;
  const clock = manualClock();
  const log = silentLog();
  const jobs = memoryJobStore(clock);
  const recentRequests = memoryRecentRequests(clock);
  const queue = memoryQueue<JobMessage>();
  const eventQueue = memoryQueue<JobNotificationMessage>();
  const deliveryQueue = memoryQueue<DeliveryMessage>();
  const partner = aPartner({ grants: ["si-compounding:*"] });
  const directory = memoryPartnerReader(partner, aPartner({ id: "prt_2", grants: ["si-compounding:*"] }));
  const endpoints = memoryEndpointStore(anEndpoint({ eventTypes: ["job.*"] }));
  const events = memoryWebhookStore(clock);
  const secrets = memorySecretStore({
    "rx-gateway/test/si-compounding/default": JSON.stringify({ clientId: "id", clientSecret: "s", pepper: aPepper }),
  });
  const tokens = memoryTokenStore();
  const digest = async () => keyedDigest("test-key");
  const waits = jobWaits(options.scale ?? 1);
  /** What the vendor does next; `200` when nothing is said. */
  const moves: (VendorMove | Error)[] = [];
  /** What the token endpoint says next; a token when nothing is said. */
  const loginMoves: LoginResult[] = [];
  const deadTokens = new Set<string>();
  const checks: string[] = [];
  let healthIgnoresTokens = false;
  const calls: { readonly body: string; readonly done: boolean; readonly at: number }[] = [];
  let whileAsleep: (() => Promise<void>) | undefined;
  let logins = 0;

  const settling = { jobs, eventQueue, clock, waits, log, uploads, bodies };
  const api = partnerApi({
    partners: directory,
    vendors: ["si-compounding"],
    routes: jobRoutes({ ...settling, queues: new Map([["si-compounding", queue]]) }),
  });

  const instance = (life = new Life()): ProxyDependencies => {
    const sleep = async (ms: number): Promise<void> => {
      clock.advance(ms);
      await whileAsleep?.();
    };
    return {
      vendor: siCompounding,
      matcher: operationMatcher(siCompounding),
      connectionNames: ["default"],
      directory: crashing(directory, life),
      connections: new ConnectionStore({
        secrets: crashing(secrets, life),
        clock,
        prefix: "rx-gateway/test",
        vendor: siCompounding,
        environmentRequired: false,
      }),
      tokens: new TokenCache({
        store: crashing(tokens, life),
        clock,
        random: () => 0.5,
        sleep,
        leaseMs: 7_000,
        pollMs: 50,
        logIn: () =>
          life.step(async () => {
            logins += 1;
            const move = loginMoves.shift();
            if (move !== undefined) return move;
            return { kind: "token", token: `token-${logins}`, lifetimeSeconds: 3600 };
          }),
      }),
      clock,
      random: () => 0.5,
      sleep,
      exchange: ({ body, url }) =>
        life.step(async () => {
          if (url.pathname === "/V2/getHealthStatus" && options.healthIsACall === undefined) {
            const { token } = JSON.parse(Buffer.from(body as Uint8Array).toString("utf8")) as { token: string };
            checks.push(token);
            const live = healthIgnoresTokens || (token !== "" && !deadTokens.has(token));
            return answers(200, live ? '{"status": "UP"}' : '{"error": 1, "msg": "Invalid token"}').exchange;
          }
          const move = moves.shift() ?? answers(200);
          if (move instanceof Error) throw move;
          calls.push({ body: Buffer.from(body as Uint8Array).toString("utf8"), done: move.done, at: clock.now() });
          return move.exchange;
        }),
      originOf: () => "https://vendor.test",
      jobs: crashing(jobs, life),
      recentRequests: crashing(recentRequests, life),
      uploads,
      bodies,
      queue: crashing({ send: queue.send }, life),
      eventQueue: crashing({ send: eventQueue.send }, life),
      digest,
      waits,
      log: {
        info: (event, fields) => void (life.ended || log.info(event, fields)),
        warn: (event, fields) => void (life.ended || log.warn(event, fields)),
        error: (event, fields) => void (life.ended || log.error(event, fields)),
      },
    };
  };

  /** A problem is an answer, too. */
  const answered = async (asked: Promise<GatewayResponse>) => {
    try {
      const { status, headers, body } = await asked;
      return { status, headers, text: Buffer.from(body).toString("utf8") };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { status: error.members.status, headers: error.headers(), text: JSON.stringify(error.document("r")) };
    }
  };

  return {
    clock,
    log,
    jobs,
    queue,
    eventQueue,
    partner,
    directory,
    secrets,
    tokens,
    moves,
    loginMoves,
    calls,
    /** Tokens that the health check refuses. */
    deadTokens,
    /** Tokens that the health check was asked with, in order. */
    checks,
    letHealthIgnoreTokens: () => {
      healthIgnoresTokens = true;
    },
    waits,
    events,
    instance,
    logins: () => logins,
    whileAsleep: (act: (() => Promise<void>) | undefined) => {
      whileAsleep = act;
    },
    /** A refill, by `prt_1` unless told otherwise. */
    refill(
      headers: Record<string, string> = {},
      over: { by?: ProxyDependencies; body?: string; partnerId?: string } = {},
    ) {
      const request = aRequest({
        method: "POST",
        path: "/v1/si-compounding/V2/createRefillRequest",
        headers,
        body: over.body ?? refillOf(1),
        caller: { partnerId: over.partnerId ?? "prt_1", keyId: "k" },
      });
      return answered(createProxyCall(over.by ?? instance())(request));
    },
    /** A look-up: a read. */
    lookUp(headers: Record<string, string> = {}, by = instance()) {
      const path = "/v1/si-compounding/V2/getPatient";
      return answered(createProxyCall(by)(aRequest({ method: "POST", path, headers, body: '{"request": {}}' })));
    },
    api(method: string, path: string, body?: unknown, partnerId = "prt_1") {
      const url = new URL(path, "https://gateway.example");
      const query = [...url.searchParams];
      return answered(api(aRequest({ method, path: url.pathname, query, body, caller: { partnerId, keyId: "k" } })));
    },
    /** Hands over all that is queued, whatever its delay; what fails stays in the queue. Returns how many failed. */
    async work(by?: ProxyDependencies): Promise<number> {
      let failed = 0;
      for (const message of queue.takeAll()) {
        try {
          await createProcessQueuedJob(by ?? instance())(message);
        } catch {
          failed += 1;
          await queue.send(message);
        }
      }
      return failed;
    },
    async runDueWork(life = new Life()): Promise<void> {
      const queues = new Map([["si-compounding", crashing({ send: queue.send }, life)]]);
      const take = createHandleDueJob({
        ...settling,
        jobs: crashing(jobs, life),
        eventQueue: crashing({ send: eventQueue.send }, life),
        queues,
      });
      await runDueWork({ store: jobs, handlers: new Map([["job_", take]]), clock, log }, () => 55_000);
    },
    /** Tells partners what was asked to be told; types of the events that stand. */
    async tell(): Promise<readonly string[]> {
      const deps = {
        store: events,
        eventBodies: memoryObjectStore(),
        endpoints,
        partners: directory,
        deliveryQueue,
        clock,
        waits: webhookWaits(1),
        log,
        jobs,
        digest,
      };
      for (const { jobId } of eventQueue.takeAll()) await publishJobEvent(deps, jobId);
      return [...events.events.values()].map(({ event }) => event.type);
    },
    /** The only job there is. */
    theJob() {
      const [job, ...others] = jobs.all();
      if (job === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} jobs, or none.`);
      return job;
    },
  };
}
