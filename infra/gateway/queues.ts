import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { DurableQueue } from "../constructs/durable-queue.ts";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Platform } from "./platform.ts";
import { alarmOnQueue } from "./queue-alarms.ts";

/** The queues between the functions. */
export interface GatewayQueues {
  /** Verified webhooks. Intake alone may send to it, so that no other function can forge one. */
  readonly intake: DurableQueue;
  /** Webhooks that are too large for the intake queue. */
  readonly largeWebhooks: Bucket;
  /** A message for each of them. */
  readonly largeWebhookQueue: DurableQueue;
  /** The gateway's own work on events: notifications, recoveries, deliveries that were interrupted. */
  readonly eventWork: DurableQueue;
  /** Due attempts at partners' endpoints. */
  readonly delivery: DurableQueue;
  /** Those at endpoints of type `sqs`, which `delivery` hands over. */
  readonly queueDelivery: Pick<DurableQueue, "queue">;
  /** Queued calls, by vendor. */
  readonly jobs: ReadonlyMap<string, DurableQueue>;
}

export function gatewayQueues(platform: Platform): GatewayQueues {
  const { visibility, connections } = platform.stage;
  const { intake, largeWebhooks, largeWebhookQueue } = platform.state;
  alarmOnQueue(platform.alarms, {
    id: "intake",
    of: intake,
    hasRecords: false,
    watchMapping: true,
    consumer: "process-events",
    impact:
      "A vendor's webhook was acknowledged but is not yet recorded: a partner does not get an event of a patient.",
  });
  alarmOnQueue(platform.alarms, {
    id: "large-webhooks",
    of: largeWebhookQueue,
    hasRecords: false,
    // The same function consumes `intake`; the age of the oldest message finds a mapping that has stopped alone.
    watchMapping: false,
    consumer: "process-events",
    impact:
      "A vendor's large webhook was acknowledged but is not yet recorded: a partner does not get an event of a patient.",
  });
  const eventWork = platform.queue("Event-work", {
    visibility: visibility.intake,
    hasRecords: true,
    watchMapping: false,
    consumer: "process-events",
    impact:
      "A partner is not notified of a job's end or an endpoint's pause, or a recovery stops; the scheduler retries.",
  });
  const delivery = platform.queue("Delivery", {
    visibility: visibility.delivery,
    hasRecords: true,
    watchMapping: true,
    consumer: "deliver-event",
    impact: "Events are stored but not delivered to a partner's endpoint; the scheduler retries.",
  });
  const queueDelivery = platform.queue("Queue-delivery", {
    visibility: visibility.delivery,
    // A dead letter goes back to `delivery`, which hands it over again.
    deadLetters: delivery.deadLetters,
    hasRecords: true,
    watchMapping: false,
    consumer: "deliver-to-queue",
    impact: "Events are stored but not delivered to a partner's SQS queue; the scheduler retries.",
  });
  const jobQueue = (vendor: string) =>
    platform.queue(`Jobs-${vendor}`, {
      visibility: visibility.job,
      hasRecords: true,
      // A queued call may wait, by default for a day.
      watchMapping: false,
      consumer: `proxy-${vendor}`,
      impact: `Queued calls of ${vendor} are not sent: a refill or an order is waiting.`,
    });
  const jobs = new Map(Object.keys(connections).map((vendor) => [vendor, jobQueue(vendor)] as const));
  return { intake, largeWebhooks, largeWebhookQueue, eventWork, delivery, queueDelivery, jobs };
}

/** Sets each vendor's queue in the environment and grants sending to it. */
export function bindJobQueues(to: GatewayFunction, jobs: GatewayQueues["jobs"]): void {
  for (const [vendor, { queue }] of jobs)
    to.bindSender(`JOB_QUEUE_${vendor.toUpperCase().replaceAll("-", "_")}`, queue);
}
