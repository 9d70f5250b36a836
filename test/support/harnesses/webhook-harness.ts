import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import type { EventWorkMessage, WebhookMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { createDeliverEvent } from "../../../shared/gateway/webhooks/delivery/deliver-event.ts";
import { createHandleDueEndpoint } from "../../../shared/gateway/webhooks/delivery/handle-due-endpoint.ts";
import { createWebhookDueHandlers } from "../../../shared/gateway/webhooks/due-handlers.ts";
import {
  createProcessEventWork,
  type ProcessEventWorkDependencies,
} from "../../../shared/gateway/webhooks/process-event-work.ts";
import { createCollectOrphanedBody } from "../../../shared/gateway/webhooks/recording/collect-orphaned-body.ts";
import {
  createRecordWebhook,
  type RecordWebhookDependencies,
} from "../../../shared/gateway/webhooks/recording/record-webhook.ts";
import type { Post, PostResult } from "../../../shared/http/guarded-post.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { crashing, Life } from "../fakes/crashing.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryPartnerReader,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";

export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The whole way of a webhook over ports in memory: what intake queued goes in, posts come out. */
export function webhookPipeline(options: { readonly scale?: number; readonly endpoints?: readonly Endpoint[] } = {}) {
  const clock = manualClock();
  const log = silentLog();
  const store = memoryWebhookStore(clock);
  const cases = memoryCaseStore(clock);
  const endpoints = memoryEndpointStore(...(options.endpoints ?? [anEndpoint()]));
  const partners = memoryPartnerReader(aPartner());
  const deliveryQueue = memoryQueue<DeliveryMessage>();
  const eventQueue = memoryQueue<EventWorkMessage>();
  const waits = webhookWaits(options.scale ?? 1);
  const eventBodies = memoryBlobStore();
  const largeWebhooks = memoryBlobStore();
  const shared = { store, eventBodies, endpoints, partners, deliveryQueue, clock, waits, log };
  const sent: Sent[] = [];
  const answers: PostResult[] = [];
  let answerOf = (_url: string): PostResult => ({ answered: true, status: 200, retryAfter: undefined });

  const post: Post = async (url, headers, body) => {
    sent.push({ url, headers, body: Buffer.from(body).toString("utf8") });
    return answers.shift() ?? answerOf(url);
  };
  const recording: RecordWebhookDependencies = {
    ...shared,
    cases,
    digest: async () => keyedDigest("test-key"),
    caseReaderOf: (vendor) => (vendor === "md-integrations" ? readCase : undefined),
    readerOf: (vendor) => (vendor === "md-integrations" ? readWebhook : undefined),
  };
  const handling = {
    ...recording,
    store,
    eventQueue,
    largeWebhooks,
    jobs: { lookUpJob: async () => undefined, finishNotification: async () => undefined },
  };

  /** The functions of the pipeline as processes that share one life. */
  const living = (life = new Life()) => {
    const parts = {
      ...shared,
      store: crashing<typeof store>(store, life),
      eventBodies: crashing(eventBodies, life),
      endpoints: crashing(endpoints, life),
      deliveryQueue: crashing(deliveryQueue, life),
      eventQueue: crashing(eventQueue, life),
    };
    const handlers = new Map([
      ...createWebhookDueHandlers(parts),
      ["bdy_", createCollectOrphanedBody(parts)] as const,
      ["ep_", createHandleDueEndpoint(parts)] as const,
    ]);
    return {
      handleIntake: createProcessEventWork({
        ...handling,
        ...parts,
        cases: crashing(cases, life),
        largeWebhooks: crashing(largeWebhooks, life),
      }),
      deliver: createDeliverEvent({ ...parts, random: () => 0, post: (...given) => life.step(() => post(...given)) }),
      runDueWork: () => createRunDueWork({ store: parts.store, handlers, clock, log })(() => 55_000),
    };
  };
  const { handleIntake, deliver, runDueWork: runAllDueWork } = living();
  const webhook = (payload: unknown, more: Partial<WebhookMessage> = {}): WebhookMessage => ({
    v: 1,
    kind: "webhook",
    vendor: "md-integrations",
    connection: "default",
    receivedAt: clock.now(),
    contentType: "application/json",
    body: Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload)).toString("base64"),
    ...more,
  });

  return {
    ...shared,
    cases,
    largeWebhooks,
    eventQueue,
    sent,
    answers,
    webhook,
    deliver,
    handleIntake,
    record: (payload: unknown, more: Partial<WebhookMessage> = {}) => handleIntake(webhook(payload, more)),
    /** Handles a message of the intake queue with some other parts. */
    handleWith: (other: Partial<ProcessEventWorkDependencies>, message: unknown) =>
      createProcessEventWork({ ...handling, ...other })(message),
    /** As `record`, with some other part. */
    recordWith: (other: Partial<RecordWebhookDependencies>, payload: unknown) =>
      createRecordWebhook({ ...recording, ...other })(webhook(payload)),
    /** How endpoints answer where `answers` has nothing. */
    answerWith(answer: (url: string) => PostResult) {
      answerOf = answer;
    },
    /** Delivers all that is queued, without its delays, but not what that queues. */
    async deliverQueued() {
      for (const message of deliveryQueue.takeAll()) await deliver(message);
    },
    runDueWork: runAllDueWork,
    living,
    storedEvents: store.events,
    storedDeliveries: store.deliveries,
  };
}
