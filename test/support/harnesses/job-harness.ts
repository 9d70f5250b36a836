import { Problem } from "../../../shared/core/problem.ts";
import { createHandleDueJob } from "../../../shared/gateway/jobs/handle-due-job.ts";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import type {
  JobNotificationMessage,
  RecoveryPageMessage,
} from "../../../shared/gateway/messages/event-work-messages.ts";
import { webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import { createProxyCall, type ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import { RecordedUse } from "../../../shared/gateway/resilience/recorded-use.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { FirstAttemptPermits } from "../../../shared/gateway/webhooks/delivery/first-attempt-permits.ts";
import { createPublishJobEvent } from "../../../shared/gateway/webhooks/recording/publish-job-event.ts";
import type { GatewayResponse } from "../../../shared/http/messages.ts";
import { aRequest } from "../builders/a-request.ts";
import { anEndpoint } from "../builders/an-endpoint.ts";
import { crashing, Life } from "../fakes/crashing.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryEndpointStore, memoryWebhookStore } from "../fakes/memory-stores.ts";
import { memoryPartnerApi } from "../partner-api/memory-partner-api.ts";
import { type JobHarnessOptions, type JobState, jobInstance, jobState } from "./job-instance.ts";
import { partnerEndpoints } from "./webhook-instance.ts";

export type JobHarness = ReturnType<typeof jobHarness>;

/** A function of a port that cannot be reached. */
export const unreachable = () => Promise.reject(new Error("The table cannot be reached."));

/** The body of a refill for one patient; it differs from that of every other patient. */
export const refillOf = (patient: number): string => `{"request": {"patient_id": ${patient}}}`;

/** A harness around everything that processes jobs, over ports in memory. */
export function jobHarness(options: JobHarnessOptions = {}) {
  const state = jobState(options);
  let onSleep: (() => Promise<void>) | undefined;
  const instance = (life = new Life()) => jobInstance(state, life, async () => await onSleep?.());
  return {
    ...state,
    /** An instance of the proxy function; it ends with its life. */
    instance,
    /** An instance whose job store differs in these functions. */
    instanceWith: (jobs: Partial<JobState["jobs"]>): ProxyDependencies => {
      const by = instance();
      return { ...by, jobs: { ...by.jobs, ...jobs } };
    },
    /** Sets what runs whenever an instance has slept. */
    onSleep: (act: (() => Promise<void>) | undefined): void => {
      onSleep = act;
    },
    ...partnerClient(state, instance),
    ...jobWorkers(state, instance),
    notifications: notificationPublisher(state),
    /** The only job. */
    onlyJob() {
      const [job, ...others] = state.jobs.all();
      if (job === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} jobs, or none.`);
      return job;
    },
    /** The lines of the functions' logs. */
    lines: (): readonly string[] => state.log.lines,
    /** How many alarms for uncertain jobs were raised. */
    uncertainAlarms: () => state.log.lines.filter((line) => line.includes('"job.uncertain"')).length,
  };
}

/** A harness with one queued refill. */
export async function queuedRefill(headers: Record<string, string> = {}): Promise<JobHarness> {
  const harness = jobHarness();
  await harness.refill({ prefer: "respond-async", ...headers });
  return harness;
}

/** The requests of a partner. A problem is an answer, too. */
function partnerClient(state: JobState, instance: () => ProxyDependencies) {
  const { answer: api } = memoryPartnerApi({
    jobs: state.jobs,
    useStore: state.useStore,
    uploads: state.uploads,
    intentGuards: state.intentGuards,
    ...(state.intents === undefined ? {} : { intents: state.intents }),
    bodies: state.bodies,
    clock: state.clock,
    log: state.log,
    partners: state.directory,
    connections: { "si-compounding": ["default"] },
    queues: new Map([["si-compounding", state.queue]]),
    eventQueue: {
      async send(message: JobNotificationMessage | RecoveryPageMessage) {
        if (message.kind === "job-notification") await state.eventQueue.send(message);
      },
      async sendMany() {
        throw new Error("The partner API sends one message at a time.");
      },
    },
    receipts: state.receipts,
    scale: state.scale,
  });
  return {
    /** Orders a refill, as `prt_1` by default. */
    refill(
      headers: Record<string, string> = {},
      over: { by?: ProxyDependencies; body?: string; partnerId?: string } = {},
    ) {
      const path = "/v1/si-compounding/V2/createRefillRequest";
      const caller = { partnerId: over.partnerId ?? "prt_1", keyId: "k" };
      const request = aRequest({ method: "POST", path, headers, body: over.body ?? refillOf(1), caller });
      return answered(createProxyCall(over.by ?? instance())(request));
    },
    /** Calls a read. */
    lookUp(headers: Record<string, string> = {}, by = instance(), body = '{"request": {}}') {
      const path = "/v1/si-compounding/V2/getPatient";
      return answered(createProxyCall(by)(aRequest({ method: "POST", path, headers, body })));
    },
    /** Calls a route of the jobs. */
    api(method: string, path: string, body?: unknown, partnerId = "prt_1", headers: Record<string, string> = {}) {
      const url = new URL(path, "https://gateway.example");
      const query = [...url.searchParams];
      const caller = { partnerId, keyId: "k" };
      return answered(api(aRequest({ method, path: url.pathname, query, headers, body, caller })));
    },
  };
}

async function answered(response: Promise<GatewayResponse>) {
  try {
    const { status, headers, body } = await response;
    return { status, headers, text: Buffer.from(body).toString("utf8") };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { status: error.members.status, headers: error.headers(), text: JSON.stringify(error.document("r")) };
  }
}

/** The workers behind the queue and the schedule. */
function jobWorkers(state: JobState, instance: () => ProxyDependencies) {
  const { jobs, queue, eventQueue, clock, log } = state;
  return {
    /** Processes all messages, whatever their delay; those that fail stay queued. Returns how many failed. */
    async processQueue(by?: ProxyDependencies): Promise<number> {
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
      const handleDueJob = createHandleDueJob({
        ...state,
        use: new RecordedUse({ store: crashing(state.useStore, life), clock, log }),
        jobs: crashing(jobs, life),
        eventQueue: crashing(eventQueue.port, life),
        receipts: crashing(state.receipts, life),
        queues: new Map([["si-compounding", crashing(queue.port, life)]]),
      });
      const handlers = new Map([["job_", handleDueJob]]);
      await createRunDueWork({ store: jobs, handlers, clock, log })(() => 55_000);
    },
  };
}

/** Publishes the enqueued notifications as events. */
function notificationPublisher(state: JobState) {
  const store = memoryWebhookStore(state.clock);
  const deps = {
    ...state,
    store,
    eventBodies: memoryBlobStore(),
    endpoints: memoryEndpointStore(anEndpoint({ eventTypes: ["job.*"] })),
    partners: state.directory,
    deliveryQueue: memoryQueue<DeliveryMessage>(),
    post: partnerEndpoints().post,
    permits: new FirstAttemptPermits(state.clock),
    random: () => 0,
    waits: webhookWaits(1),
  };
  return {
    /** Where they are stored. */
    store,
    /** Stored events. */
    events: store.events,
    /** Returns the types of all events published so far. */
    async publish(): Promise<readonly string[]> {
      const publishJobEvent = createPublishJobEvent(deps);
      for (const message of state.eventQueue.takeAll()) await publishJobEvent(message);
      return store.events().map(({ type }) => type);
    },
  };
}
