import { runLater } from "../../../shared/core/run-later.ts";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import type { EventWorkMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import type { AttemptFirstDependencies } from "../../../shared/gateway/webhooks/delivery/attempt-first.ts";
import { createDeliverEvent } from "../../../shared/gateway/webhooks/delivery/deliver-event.ts";
import { FirstAttemptPermits } from "../../../shared/gateway/webhooks/delivery/first-attempt-permits.ts";
import { createHandleDueEndpoint } from "../../../shared/gateway/webhooks/delivery/handle-due-endpoint.ts";
import { createSendDelivery } from "../../../shared/gateway/webhooks/delivery/send-delivery.ts";
import { createWebhookDueHandlers } from "../../../shared/gateway/webhooks/due-handlers.ts";
import { createProcessEventWork } from "../../../shared/gateway/webhooks/process-event-work.ts";
import { createCollectOrphanedBody } from "../../../shared/gateway/webhooks/recording/collect-orphaned-body.ts";
import type { Post, PostResult } from "../../../shared/http/guarded-post.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { catchUp } from "../../../shared/vendors/md-integrations/catch-up.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { crashing, Life } from "../fakes/crashing.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryPartnerReader,
  memoryWebhookStore,
  memoryWritebacks,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";

export interface WebhookHarnessOptions {
  readonly scale?: number;
  readonly endpoints?: readonly Endpoint[];
  /** Recording makes first attempts itself; without it, all attempts are made from the queue. */
  readonly firstAttempts?: boolean;
}

const noPermits: AttemptFirstDependencies["permits"] = {
  take: () => false,
  release: () => undefined,
  markSlow: () => undefined,
};

/** The ports in memory that the functions of webhooks share. */
export function webhookState(options: WebhookHarnessOptions = {}) {
  const clock = manualClock();
  return {
    clock,
    permits: options.firstAttempts === true ? new FirstAttemptPermits(clock) : noPermits,
    log: silentLog(),
    store: memoryWebhookStore(clock),
    writebacks: memoryWritebacks(clock),
    cases: memoryCaseStore(clock),
    endpoints: memoryEndpointStore(...(options.endpoints ?? [anEndpoint()])),
    partners: memoryPartnerReader(aPartner()),
    deliveryQueue: memoryQueue<DeliveryMessage>(),
    /** Of the worker for partners' SQS queues. */
    queueDeliveries: memoryQueue<DeliveryMessage>(),
    eventQueue: memoryQueue<EventWorkMessage>(),
    receipts: memoryReceipts(),
    eventBodies: memoryBlobStore(),
    largeWebhooks: memoryBlobStore(),
    waits: webhookWaits(options.scale ?? 1),
    digest: async () => keyedDigest("test-key"),
    catchUpOf: (vendor: string) => (vendor === "md-integrations" ? catchUp : undefined),
    caseReaderOf: (vendor: string) => (vendor === "md-integrations" ? readCase : undefined),
    readerOf: (vendor: string) => (vendor === "md-integrations" ? readWebhook : undefined),
  };
}

/** Jobs are not a part of these tests: each notification of one finds none. */
export const noJobs = {
  lookUpJob: async () => undefined,
  finishNotification: async () => undefined,
  finishLookNotification: async () => undefined,
  completeWriteback: async () => undefined,
};

export type WebhookState = ReturnType<typeof webhookState>;

export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The partners' endpoints: they record what is sent, and give the scripted answers, then those of `answerWith`. */
export function partnerEndpoints() {
  const sent: SentRequest[] = [];
  const answers: PostResult[] = [];
  let answerOf = (_url: string): PostResult => ({ answered: true, status: 200, retryAfter: undefined });
  const post: Post = async (url, headers, body) => {
    sent.push({ url, headers, body: Buffer.from(body).toString("utf8") });
    return answers.shift() ?? answerOf(url);
  };
  const answerWith = (answer: (url: string) => PostResult): void => {
    answerOf = answer;
  };
  return { sent, answers, answerWith, post };
}

/** One instance of each function of webhooks; all of them crash together where that life ends. */
export function webhookInstance(state: WebhookState, post: Post, life = new Life()) {
  const { store, clock, log } = state;
  const parts = {
    ...state,
    store: crashing<typeof store>(store, life),
    eventBodies: crashing(state.eventBodies, life),
    endpoints: crashing(state.endpoints, life),
    deliveryQueue: crashing(state.deliveryQueue, life),
    eventQueue: crashing(state.eventQueue, life),
    receipts: crashing(state.receipts, life),
    cases: crashing(state.cases, life),
    largeWebhooks: crashing(state.largeWebhooks, life),
  };
  const sending = { random: () => 0, post: ((...given) => life.step(() => post(...given))) satisfies Post };
  const handlers = new Map([
    ...createWebhookDueHandlers(parts),
    ["bdy_", createCollectOrphanedBody(parts)] as const,
    ["ep_", createHandleDueEndpoint(parts)] as const,
  ]);
  const runDueWork = createRunDueWork({ store: parts.store, handlers, clock, log });
  return {
    processEventWork: createProcessEventWork({ ...parts, ...sending, current: parts, jobs: noJobs }),
    deliverEvent: createDeliverEvent({
      ...parts,
      random: sending.random,
      transport: { type: "https", send: createSendDelivery({ ...parts, ...sending }), others: state.queueDeliveries },
      partnerSlots: 16,
      schedule: runLater,
    }),
    runDueWork: () => runDueWork(() => 55_000),
  };
}
