import { Duration } from "aws-cdk-lib";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { memory } from "../constructs/memory.ts";
import { webhookConnections } from "../constructs/stage-connections.ts";
import { timeouts } from "../constructs/timeouts.ts";
import { alarmOnWrongFindings } from "./job-alarms.ts";
import { metricVariables } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import type { GatewayQueues } from "./queues.ts";
import { deliveryShareVariables } from "./share-variables.ts";
import { deliveryUses, recordingUses } from "./webhook-uses.ts";

/** The functions that receive, record and deliver webhooks. @returns the one that receives them */
export function addWebhookFunctions(platform: Platform, queues: GatewayQueues): GatewayFunction {
  addEventRecorder(platform, queues);
  addDeliverer(platform, queues);
  addQueueDeliverer(platform, queues);
  return addIntake(platform, queues);
}

function addIntake(platform: Platform, { intake, largeWebhooks }: GatewayQueues): GatewayFunction {
  const { secrets, key } = platform.state;
  const handler = platform
    .function("intake", {
      description: "Receives vendors' webhooks: verify, enqueue, acknowledge",
      timeout: timeouts.acknowledgement,
      environment: {
        STAGE_CONNECTIONS: JSON.stringify(webhookConnections(platform.stage)),
        SECRET_PREFIX: platform.secretPrefix,
        ...metricVariables(platform.stage, webhookConnections(platform.stage)),
      },
    })
    .bindSender("INTAKE_QUEUE_URL", intake.queue)
    .bindBucket("INTAKE_BUCKET", largeWebhooks, { "webhooks/*": ["write"] })
    .bindSecrets(secrets.webhookArns, key);
  const refused = FilterPattern.stringValue("$.event", "=", "webhook.refused");
  platform.alarms.onLogLines(handler, {
    name: "RefusedWebhooks",
    pattern: refused,
    // A vendor that has changed its secret is refused repeatedly; a scanner's single request is not alarmed.
    rate: { lines: 10, period: Duration.minutes(5) },
    impact:
      "Webhooks fail verification. If the vendor has changed its secret, its events are being refused: put the new secret first.",
  });
  platform.alarms.countLogLines(handler, refused, {
    name: "RefusedWebhooksByReason",
    dimensions: { Reason: "$.reason" },
  });
  return handler;
}

function addEventRecorder(platform: Platform, queues: GatewayQueues): void {
  const { intake, largeWebhooks, largeWebhookQueue, eventWork, delivery } = queues;
  const { records, directory, bodies } = platform.state;
  const recorder = platform
    .function("process-events", {
      description: "Records webhooks and notifications as events, attempts their deliveries first, runs recoveries",
      timeout: timeouts.acknowledgement,
      memorySize: memory.events,
      // The next page of a recovery.
      invokesItself: true,
      environment: {
        ...platform.local.waits,
        ...platform.local.egress,
        ...metricVariables(platform.stage, webhookConnections(platform.stage)),
        WEBHOOK_QUEUE_ARN: intake.queue.queueArn,
        LARGE_WEBHOOK_QUEUE_ARN: largeWebhookQueue.queue.queueArn,
      },
    })
    .bindTable("RECORDS_TABLE", records, recordingUses.records, ["arrivals"])
    .bindTable("DIRECTORY_TABLE", directory, recordingUses.directory)
    .bindBucket("INTAKE_BUCKET", largeWebhooks, { "webhooks/*": ["read", "remove"] })
    .bindBucket("BODIES_BUCKET", bodies, { "events/*": ["read", "write"] })
    .bindSender("DELIVERY_QUEUE_URL", delivery.queue)
    .bindSender("EVENT_WORK_QUEUE_URL", eventWork.queue);
  platform.bindReceipts(recorder);
  platform.bindDigestKey(recorder);
  const erased = FilterPattern.stringValue("$.event", "=", "webhook.erased");
  platform.alarms.countLogLines(recorder, erased, { name: "ErasedWebhooks" });
  platform.alarms.onLogLines(recorder, {
    name: "WebhookUnreadable",
    pattern: FilterPattern.stringValue("$.event", "=", "webhook.unreadable"),
    impact:
      "A vendor's reader failed on a webhook. Endpoints get its bytes as <vendor>.unknown, or a case is not updated: fix the reader.",
  });
  alarmOnWrongFindings(platform.alarms, recorder);
  // The webhooks of a batch share an instance's processor: one that a fair queue lets pass a burst waits for four of it at most.
  recorder.bindConsumer(intake.queue, { batchSize: 5, maxConcurrency: 50 });
  // An instance processes one large webhook at a time: a batch of them would wait for each other.
  recorder.bindConsumer(largeWebhookQueue.queue, { batchSize: 1, maxConcurrency: 10 });
  recorder.bindConsumer(eventWork.queue, { batchSize: 10, maxConcurrency: 50 });
}

function addDeliverer(platform: Platform, { delivery, queueDelivery }: GatewayQueues): void {
  const deliverer = platform.function("deliver-event", {
    description: "Sends one event to one partner endpoint",
    timeout: timeouts.delivery,
    memorySize: memory.delivery,
    // The next attempt at a delivery, and one that is deferred.
    invokesItself: true,
    environment: { ...deliveryVariables(platform), ...platform.local.egress },
  });
  bindDeliveries(platform, deliverer, { own: delivery, other: queueDelivery });
}

/** Sends to partners' SQS queues. It alone may assume their roles, and it has no other way into another account. */
function addQueueDeliverer(platform: Platform, { delivery, queueDelivery }: GatewayQueues): void {
  const { account } = platform.stack;
  const deliverer = platform.function("deliver-to-queue", {
    description: "Sends one event to one partner's SQS queue, through a role of the partner's account",
    timeout: timeouts.delivery,
    memorySize: memory.delivery,
    invokesItself: true,
    throttledAs: "deliver-event",
    environment: { ...deliveryVariables(platform), OWN_ACCOUNT: account },
  });
  deliverer.addToRolePolicy(
    new PolicyStatement({
      actions: ["sts:AssumeRole"],
      resources: ["arn:aws:iam::*:role/rx-gateway-*"],
      // None without the id that the gateway has made for the endpoint.
      conditions: { StringLike: { "sts:ExternalId": "rx-gateway-*" } },
    }),
  );
  deliverer.addToRolePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ["sts:AssumeRole"],
      resources: [`arn:${platform.stack.partition}:iam::${account}:role/*`],
    }),
  );
  bindDeliveries(platform, deliverer, { own: queueDelivery, other: delivery });
}

function deliveryVariables({ local, stage }: Platform): Record<string, string> {
  return { ...local.waits, ...metricVariables(stage), ...deliveryShareVariables(stage.shares) };
}

interface DeliveryQueues {
  readonly own: GatewayQueues["queueDelivery"];
  /** Of the function for endpoints of the other type. */
  readonly other: GatewayQueues["queueDelivery"];
}

function bindDeliveries(platform: Platform, deliverer: GatewayFunction, { own, other }: DeliveryQueues): void {
  const { records, directory, bodies } = platform.state;
  deliverer
    .bindTable("RECORDS_TABLE", records, deliveryUses.records)
    .bindTable("DIRECTORY_TABLE", directory, deliveryUses.directory)
    .bindBucket("BODIES_BUCKET", bodies, { "events/*": ["read"] })
    .bindSender("DELIVERY_QUEUE_URL", own.queue)
    .bindSender("OTHER_DELIVERY_QUEUE_URL", other.queue);
  // It signs each request as the gateway's own; it names groups of FIFO queues.
  platform.bindDigestKey(deliverer);
  platform.bindReceipts(deliverer);
  deliverer.bindConsumer(own.queue, { batchSize: 1, maxConcurrency: 50 });
}
