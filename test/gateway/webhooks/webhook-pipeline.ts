import type { Endpoint } from "../../../shared/gateway/ports/endpoint-directory.ts";
import { deliverEvent } from "../../../shared/gateway/webhooks/deliver-event.ts";
import { takeUpEventBodies } from "../../../shared/gateway/webhooks/event-bodies.ts";
import { keyedDigest } from "../../../shared/gateway/webhooks/event-id.ts";
import { handleIntakeMessage } from "../../../shared/gateway/webhooks/handle-intake-message.ts";
import type {
  DeliveryMessage,
  IntakeMessage,
  WebhookMessage,
} from "../../../shared/gateway/webhooks/queue-messages.ts";
import { type RecordWebhookDependencies, recordWebhook } from "../../../shared/gateway/webhooks/record-webhook.ts";
import { sweep } from "../../../shared/gateway/webhooks/sweep.ts";
import { webhookTakers } from "../../../shared/gateway/webhooks/take-up-due.ts";
import { watchEndpoints } from "../../../shared/gateway/webhooks/watch-endpoints.ts";
import { webhookWaits } from "../../../shared/gateway/webhooks/webhook-times.ts";
import type { Post, PostResult } from "../../../shared/http/guarded-post.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";
import { anEndpoint, aPartner } from "../../builders/an-endpoint.ts";
import { manualClock } from "../../fakes/manual-clock.ts";
import { memoryCaseStore } from "../../fakes/memory-case-store.ts";
import { memoryEndpointDirectory } from "../../fakes/memory-endpoint-directory.ts";
import { memoryLedger } from "../../fakes/memory-ledger.ts";
import { memoryObjectStore } from "../../fakes/memory-object-store.ts";
import { memoryPartnerDirectory } from "../../fakes/memory-partner-directory.ts";
import { memoryQueue } from "../../fakes/memory-queue.ts";
import { Life, mortal } from "../../fakes/mortal.ts";
import { silentLog } from "../../fakes/silent-log.ts";

export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The whole way of a webhook over ports in memory: what intake queued goes in, posts come out. */
export function webhookPipeline(options: { readonly scale?: number; readonly endpoints?: readonly Endpoint[] } = {}) {
  const clock = manualClock();
  const log = silentLog();
  const ledger = memoryLedger(clock);
  const cases = memoryCaseStore(clock);
  const endpoints = memoryEndpointDirectory(...(options.endpoints ?? [anEndpoint()]));
  const partners = memoryPartnerDirectory(aPartner());
  const deliveries = memoryQueue<DeliveryMessage>();
  const intake = memoryQueue<IntakeMessage>();
  const waits = webhookWaits(options.scale ?? 1);
  const eventBodies = memoryObjectStore();
  const largeWebhooks = memoryObjectStore();
  const shared = { ledger, eventBodies, endpoints, partners, deliveries, clock, waits, log };
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
    ledger,
    intake,
    largeWebhooks,
    jobs: { lookUpJob: async () => undefined, finishNotice: async () => undefined },
  };

  /** The functions of the pipeline as processes that share one life. */
  const living = (life = new Life()) => {
    const parts = {
      ...shared,
      ledger: mortal<typeof ledger>(ledger, life),
      eventBodies: mortal(eventBodies, life),
      endpoints: mortal(endpoints, life),
      deliveries: mortal(deliveries, life),
    };
    const notices = mortal(intake, life);
    const takers = new Map([
      ...webhookTakers({ ...parts, intake: notices }),
      ["bdy_", takeUpEventBodies(parts)] as const,
      ["ep_", watchEndpoints({ ...parts, notices })] as const,
    ]);
    return {
      handleIntake: handleIntakeMessage({
        ...handling,
        ...parts,
        cases: mortal(cases, life),
        largeWebhooks: mortal(largeWebhooks, life),
      }),
      deliver: deliverEvent({ ...parts, random: () => 0, post: (...given) => life.step(() => post(...given)) }),
      sweep: () => sweep({ ledger: parts.ledger, takers, clock, log }, () => 55_000),
    };
  };
  const { handleIntake, deliver, sweep: sweepAll } = living();
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
    intake,
    sent,
    answers,
    webhook,
    deliver,
    handleIntake,
    record: (payload: unknown, more: Partial<WebhookMessage> = {}) => handleIntake(webhook(payload, more)),
    /** Handles a message of the intake queue with some other parts. */
    handleWith: (other: Partial<Parameters<typeof handleIntakeMessage>[0]>, message: unknown) =>
      handleIntakeMessage({ ...handling, ...other })(message),
    /** As `record`, with some other part. */
    recordWith: (other: Partial<RecordWebhookDependencies>, payload: unknown) =>
      recordWebhook({ ...recording, ...other }, webhook(payload)),
    /** How endpoints answer where `answers` has nothing. */
    answerWith(answer: (url: string) => PostResult) {
      answerOf = answer;
    },
    /** Delivers all that is queued, without its delays, but not what that queues. */
    async deliverQueued() {
      for (const message of deliveries.takeAll()) await deliver(message);
    },
    sweep: sweepAll,
    living,
    storedEvents: () => [...ledger.events.values()].map(({ event }) => event),
    storedDeliveries: () => [...ledger.deliveries.values()].map(({ delivery }) => delivery),
  };
}
