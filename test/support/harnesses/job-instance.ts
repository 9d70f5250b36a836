import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import type { IntentSettings } from "../../../shared/gateway/intents/intent-settings.ts";
import type { JobNotificationMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import type { JobMessage } from "../../../shared/gateway/messages/job-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { jobWaits } from "../../../shared/gateway/model/job-times.ts";
import type { BlobStore } from "../../../shared/gateway/ports/blob-store.ts";
import type { UploadStore } from "../../../shared/gateway/ports/upload-store.ts";
import type { ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import { JobShares } from "../../../shared/gateway/resilience/job-shares.ts";
import { RecordedUse } from "../../../shared/gateway/resilience/recorded-use.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { aPepper } from "../builders/a-pepper.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { crashing, type Life } from "../fakes/crashing.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import { memorySecretStore } from "../fakes/memory-secret-store.ts";
import {
  memoryCaseStore,
  memoryIntentGuards,
  memoryJobStore,
  memoryPartnerReader,
  memoryRecentRequests,
  memorySubjectIndex,
  memoryTokenStore,
  memoryUploadStore,
  memoryWritebacks,
} from "../fakes/memory-stores.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { ScriptedVendor } from "./scripted-vendor.ts";

export interface JobHarnessOptions {
  /** TIME_SCALE; default 1. */
  readonly scale?: number;
  readonly bodies?: BlobStore;
  readonly uploads?: UploadStore;
  /** The health check is a call of the vendor's script. */
  readonly scriptsHealthChecks?: true;
  /** What happens to a call with the intent of an earlier one. */
  readonly intents?: IntentSettings;
  /** Each partner's part of the queue; unlimited by default. */
  readonly shares?: { readonly attempts?: number; readonly queuedJobs?: number };
}

export type JobState = ReturnType<typeof jobState>;

/** What outlives a function's instance: stores, queues, secrets and the vendor, all in memory. */
export function jobState({ scale = 1, shares, bodies = memoryBlobStore(), ...options }: JobHarnessOptions) {
  const clock = manualClock();
  const partner = aPartner({ grants: ["si-compounding:*"], purposes: { "si-compounding:*": "treatment" } });
  return {
    clock,
    log: silentLog(),
    jobs: memoryJobStore(clock),
    cases: memoryCaseStore(clock),
    subjects: memorySubjectIndex(clock),
    writebacks: memoryWritebacks(clock),
    recentRequests: memoryRecentRequests(clock),
    intentGuards: memoryIntentGuards(clock),
    intents: options.intents,
    uploads: options.uploads ?? memoryUploadStore(clock),
    bodies,
    queue: memoryQueue<JobMessage>(),
    eventQueue: memoryQueue<JobNotificationMessage>(),
    receipts: memoryReceipts(),
    partner,
    directory: memoryPartnerReader(partner, aPartner({ id: "prt_2", grants: ["si-compounding:*"] })),
    secrets: memorySecretStore({
      "rx-gateway/test/si-compounding/default": JSON.stringify({ clientId: "id", clientSecret: "s", pepper: aPepper }),
    }),
    tokens: memoryTokenStore(),
    useStore: dynamoUseStore(new MemoryTable()),
    shares,
    digest: async () => keyedDigest("test-key"),
    scale,
    waits: jobWaits(scale),
    vendor: new ScriptedVendor(clock.now, options.scriptsHealthChecks === true),
  };
}

/**
 * The dependencies of one instance of the proxy function. Each call of a port is a step of its life.
 *
 * @param onSleep runs whenever the instance has slept
 */
export function jobInstance(state: JobState, life: Life, onSleep: () => Promise<void>): ProxyDependencies {
  const { clock, log, vendor, queue, eventQueue, shares } = state;
  const use = new RecordedUse({ store: crashing(state.useStore, life), clock, log });
  const limits = { attempts: shares?.attempts, queuedJobs: shares?.queuedJobs };
  const sleep = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await onSleep();
  };
  return {
    vendor: siCompounding,
    matcher: operationMatcher(siCompounding),
    connectionNames: ["default"],
    partners: crashing(state.directory, life),
    connections: new ConnectionStore({
      secrets: crashing(state.secrets, life),
      clock,
      prefix: "rx-gateway/test",
      vendor: siCompounding,
      environmentRequired: false,
    }),
    tokens: new TokenCache({
      store: crashing(state.tokens, life),
      clock,
      random: () => 0.5,
      sleep,
      leaseMs: 7_000,
      pollMs: 50,
      logIn: () => life.step(() => vendor.logIn()),
    }),
    clock,
    random: () => 0.5,
    sleep,
    exchange: (request) => life.step(() => vendor.exchange(request)),
    originOf: () => "https://vendor.test",
    jobs: crashing(state.jobs, life),
    cases: crashing(state.cases, life),
    subjects: crashing(state.subjects, life),
    jobSubjects: crashing(state.subjects, life),
    writebacks: crashing(state.writebacks, life),
    recentRequests: crashing(state.recentRequests, life),
    intentGuards: crashing(state.intentGuards, life),
    intents: state.intents,
    uploads: state.uploads,
    bodies: state.bodies,
    queue: crashing(queue.port, life),
    eventQueue: crashing(eventQueue.port, life),
    use,
    ...(shares && { jobShares: new JobShares({ use, vendor: siCompounding, ...limits, clock, log }) }),
    receipts: crashing(state.receipts, life),
    digest: state.digest,
    waits: state.waits,
    log: {
      info: (event, fields) => void (life.ended || log.info(event, fields)),
      warn: (event, fields) => void (life.ended || log.warn(event, fields)),
      error: (event, fields) => void (life.ended || log.error(event, fields)),
    },
  };
}
