import type { WebhookMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import {
  createProcessEventWork,
  type ProcessEventWorkDependencies,
} from "../../../shared/gateway/webhooks/process-event-work.ts";
import {
  createRecordWebhook,
  type RecordWebhookDependencies,
} from "../../../shared/gateway/webhooks/recording/record-webhook.ts";
import { aWebhook } from "../builders/a-webhook.ts";
import type { Life } from "../fakes/crashing.ts";
import {
  noJobs,
  partnerEndpoints,
  type WebhookHarnessOptions,
  webhookInstance,
  webhookState,
} from "./webhook-instance.ts";

export type WebhookPipeline = ReturnType<typeof webhookPipeline>;

/**
 * The functions that a webhook passes through, from the event queue to the partners' endpoints, over ports in memory.
 */
export function webhookPipeline(options: WebhookHarnessOptions = {}) {
  const state = webhookState(options);
  const { sent, answers, answerWith, post } = partnerEndpoints();
  const sending = { post, random: () => 0 };
  const instance = (life?: Life) => webhookInstance(state, post, life);
  const { processEventWork, deliverEvent, runDueWork } = instance();
  const webhook = (payload: unknown, more: Partial<WebhookMessage> = {}): WebhookMessage =>
    aWebhook(payload, { receivedAt: state.clock.now(), ...more });

  return {
    ...state,
    sent,
    /** The answers of the endpoints to the next requests. */
    answers,
    /** How endpoints answer after `answers`. */
    answerWith,
    webhook,
    processEventWork,
    deliverEvent,
    runDueWork,
    /** Instances of the functions with a life of their own. */
    instance,
    record: (payload: unknown, more: Partial<WebhookMessage> = {}) => processEventWork(webhook(payload, more)),
    /** Processes a message of the event queue with some other dependencies. */
    processWith: (other: Partial<ProcessEventWorkDependencies>, message: unknown) =>
      createProcessEventWork({ ...state, ...sending, current: state, jobs: noJobs, ...other })(message),
    /** As `record`, with some other dependencies. */
    recordWith: (other: Partial<RecordWebhookDependencies>, payload: unknown) =>
      createRecordWebhook({ ...state, ...sending, ...other })(webhook(payload)),
    /** Delivers all messages of the delivery queue without their delays, but not those that are enqueued meanwhile. */
    async deliverQueued() {
      for (const message of state.deliveryQueue.takeAll()) await deliverEvent(message);
    },
    storedEvents: state.store.events,
    storedDeliveries: state.store.deliveries,
  };
}
