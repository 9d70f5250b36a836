import { vi } from "vitest";
import { IssuedTokens } from "../../../infra/local/simulators/calls/issued-tokens.ts";
import { plainReads, type VendorState } from "../../../infra/local/simulators/calls/vendor-simulator.ts";
import { simulatedVendor as simulatedMdIntegrations } from "../../../infra/local/simulators/md-integrations/simulated-vendor.ts";
import { simulatedVendor as simulatedMwiFormulary } from "../../../infra/local/simulators/mwi-formulary/simulated-vendor.ts";
import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import { createHandleDueJob } from "../../../shared/gateway/jobs/handle-due-job.ts";
import { createLookPlan } from "../../../shared/gateway/jobs/look-plan.ts";
import type { JobNotificationMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import type { JobMessage } from "../../../shared/gateway/messages/job-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { jobWaits } from "../../../shared/gateway/model/job-times.ts";
import { createProcessJobMessage } from "../../../shared/gateway/proxy/process-job-message.ts";
import { createProxyCall, type ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import type { LookDependencies } from "../../../shared/gateway/reconcile/look-dependencies.ts";
import { RecordedUse } from "../../../shared/gateway/resilience/recorded-use.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import type { ReconcileMode } from "../../../shared/vendors/reconciliation.ts";
import { aRequest } from "../builders/a-request.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import { memorySecretStore } from "../fakes/memory-secret-store.ts";
import {
  memoryCaseStore,
  memoryIntentGuards,
  memoryJobStore,
  memoryLookStores,
  memoryPartnerReader,
  memoryRecentRequests,
  memorySubjectIndex,
  memoryTokenStore,
  memoryUploadStore,
  memoryWritebacks,
} from "../fakes/memory-stores.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";

/** What happens to a write at the vendor, whose answer is lost. */
export type LostWrite = "done" | "not-done" | { readonly doneAfterMs: number };

/** How a write ends that does nothing: without a connection to the vendor, or by an answer with this status. */
export type RefusedWrite = "not-sent" | { readonly status: number };

export interface LookHarnessOptions {
  readonly vendor?: keyof typeof vendors;
  readonly mode?: ReconcileMode;
  /** The vendor's clock less the gateway's, in milliseconds. */
  readonly aheadMs?: number;
  /** The answers of assumed operations were seen before. */
  readonly shapesKnown?: boolean;
}

const vendors = {
  "mwi-formulary": { descriptor: mwiFormulary, simulated: simulatedMwiFormulary },
  "md-integrations": { descriptor: mdIntegrations, simulated: simulatedMdIntegrations },
};

export const tenant = "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001";

export type LookHarness = ReturnType<typeof lookHarness>;

/** The function of a vendor over ports in memory and the vendor's simulator, whose clock is the tests' own. */
export function lookHarness(options: LookHarnessOptions = {}) {
  const { vendor: id = "mwi-formulary", mode = "settle", aheadMs = 0, shapesKnown = true } = options;
  const { descriptor, simulated } = vendors[id];
  vi.useFakeTimers({ toFake: ["Date"] });
  const clock = manualClock();
  const log = silentLog();
  const [connection] = simulated.connections;
  const state: VendorState = {
    credentials: new Map(connection === undefined ? [] : [["default", connection.credentials]]),
    tokens: new IssuedTokens(),
    tokenSeconds: undefined,
    ratePerSecond: undefined,
    healthIgnoresTokens: false,
    ...plainReads,
  };
  const simulator = simulated.simulator(state);
  const reads: string[] = [];
  const late: { readonly at: number; readonly run: () => void }[] = [];
  let lost: LostWrite | RefusedWrite | undefined;
  let written = 0;
  let answerRead: ((request: OutgoingRequest) => Exchange | undefined) | undefined;
  const setVendorTime = () => vi.setSystemTime(clock.now() + aheadMs);
  const answer = ({ method, url, headers, body }: OutgoingRequest): Exchange => {
    setVendorTime();
    const plain = Object.fromEntries(
      Object.entries(headers).map(([name, values]) => [name, [values].flat().join(",")]),
    );
    const call = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: plain,
      body: Buffer.from(body as Uint8Array),
    };
    const reply = simulator.answer(call);
    const date = new Date(clock.now() + aheadMs).toUTCString();
    const own = { "content-type": ["application/json"], date: [date] };
    return { kind: "answered", answer: { status: reply.status, headers: own, body: Buffer.from(reply.body) } };
  };
  const exchange = async (request: OutgoingRequest): Promise<Exchange> => {
    for (const one of late.splice(0).toSorted((a, b) => a.at - b.at)) {
      if (one.at <= clock.now()) one.run();
      else late.push(one);
    }
    if (request.method === "GET" || request.url.pathname.endsWith("/search")) {
      reads.push(`${request.url.pathname}${request.url.search}`);
      return answerRead?.(request) ?? answer(request);
    }
    if (lost === undefined) return answer(request);
    const how = lost;
    if (how === "not-sent") return { kind: "failed", phase: "before-first-byte", cause: "connect" };
    if (typeof how === "object" && "status" in how) return refusal(how.status);
    lost = undefined;
    if (how === "done") answer(request);
    if (typeof how === "object") late.push({ at: clock.now() + how.doneAfterMs, run: () => void answer(request) });
    return { kind: "failed", phase: "after-first-byte", cause: "reset" };
  };
  const refusal = (status: number): Exchange => {
    const headers = { "content-type": ["application/json"], date: [new Date(clock.now() + aheadMs).toUTCString()] };
    return { kind: "answered", answer: { status, headers, body: Buffer.from("{}") } };
  };
  state.tokens.issue("token", "default", 10 ** 9);
  const jobs = memoryJobStore(clock);
  const queue = memoryQueue<JobMessage>();
  const eventQueue = memoryQueue<JobNotificationMessage>();
  const stores = memoryLookStores(clock);
  const receipts = memoryReceipts();
  const looks = createLookPlan({ vendors: [descriptor], modes: { [id]: mode }, scale: 1 });
  const baseline = { revision: 1, shape: "{}", reported: "[]", windows: "" };
  const secrets = memorySecretStore({
    [`rx-gateway/test/${id}/default`]: JSON.stringify({ ...connection?.credentials, environment: "sandbox" }),
  });
  const deps: ProxyDependencies & LookDependencies = {
    vendor: descriptor,
    matcher: operationMatcher(descriptor),
    connectionNames: ["default"],
    partners: memoryPartnerReader(aPartner({ grants: [`${id}:*`] })),
    connections: new ConnectionStore({
      secrets,
      clock,
      prefix: "rx-gateway/test",
      vendor: descriptor,
      environmentRequired: false,
    }),
    tokens: new TokenCache({
      store: memoryTokenStore(),
      clock,
      random: () => 0.5,
      sleep: async (ms) => clock.advance(ms),
      leaseMs: 7_000,
      pollMs: 50,
      logIn: async () => ({ kind: "token", token: "token", lifetimeSeconds: 10 ** 6 }),
    }),
    clock,
    random: () => 0.5,
    sleep: async (ms) => clock.advance(ms),
    exchange,
    originOf: () => "https://vendor.test",
    jobs,
    cases: memoryCaseStore(clock),
    subjects: memorySubjectIndex(clock),
    jobSubjects: memorySubjectIndex(clock),
    writebacks: memoryWritebacks(clock),
    recentRequests: memoryRecentRequests(clock),
    intentGuards: memoryIntentGuards(clock),
    use: new RecordedUse({ store: dynamoUseStore(new MemoryTable()), clock, log }),
    uploads: memoryUploadStore(clock),
    bodies: memoryBlobStore(),
    queue: queue.port,
    eventQueue: eventQueue.port,
    receipts,
    digest: async () => keyedDigest("test-key"),
    looks,
    lookStores: stores.lookStores,
    pace: stores.pace,
    baselines: { findBaseline: async () => (shapesKnown ? baseline : undefined) },
    waits: jobWaits(1),
    log,
  };
  const only = () => {
    const all = jobs.all();
    const job = all.at(-1);
    if (job === undefined) throw new Error("There is no job.");
    return job;
  };
  return {
    ...{ clock, log, jobs, queue, eventQueue, receipts, reads, deps, state, stores },
    /** Makes a write, or queues it; its answer is lost where `how` says whether it is done. */
    async write(
      method: string,
      path: string,
      body: unknown,
      how?: LostWrite | RefusedWrite | "queued",
      ownKey?: string,
    ) {
      lost = how === "queued" ? undefined : how;
      written += 1;
      const key = ownKey ?? `key-${written}`;
      const headers = {
        "content-type": "application/json",
        "idempotency-key": key,
        ...(id === "mwi-formulary" && { "tenant-id": tenant }),
        ...(how === "queued" && { prefer: "respond-async" }),
      };
      const text = body === undefined ? "" : JSON.stringify(body);
      const request = aRequest({ method, path: `/v1/${id}${path}`, headers, body: text });
      try {
        const { status, headers: answered, body: given } = await createProxyCall(deps)(request);
        return { status, job: String(answered["Gateway-Job"]), text: Buffer.from(given).toString("utf8") };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { status: error.members.status, job: String(error.headers()["Gateway-Job"]), text: "" };
      }
    },
    /** Writes end so from now on. */
    refuse: (how: RefusedWrite) => {
      lost = how;
    },
    /** The vendor answers its reads so from now on; as it does where this returns nothing. */
    answerReads: (by: typeof answerRead) => {
      answerRead = by;
    },
    /** Processes the queued messages whose time has come, after the clock has gone on. */
    async pass(ms: number) {
      clock.advance(ms);
      for (const message of queue.takeAll()) await createProcessJobMessage(deps)(message);
    },
    async runDueWork() {
      const handleDueJob = createHandleDueJob({ ...deps, queues: new Map([[id, queue.port]]) });
      await createRunDueWork({ store: jobs, handlers: new Map([["job_", handleDueJob]]), clock, log })(() => 55_000);
    },
    job: async (id: string) => (await jobs.lookUpJob(id)) ?? only(),
    lines: (): readonly string[] => log.lines,
  };
}
