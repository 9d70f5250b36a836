import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { DurableQueue } from "../constructs/durable-queue.ts";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { intakeBucketName, WebhookBucket } from "../constructs/webhook-bucket.ts";
import type { Platform } from "./platform.ts";

/** What parts the functions: whatever is taken in waits here until it is done. */
export interface GatewayQueues {
  /** Webhooks as taken in, and notifications of ours. */
  readonly intake: DurableQueue;
  /** Webhooks too large for the queue, which hears of each. */
  readonly largeWebhooks: Bucket;
  /** Attempts to make at partners' endpoints. */
  readonly delivery: DurableQueue;
  /** Calls that partners handed over, by vendor. */
  readonly jobs: ReadonlyMap<string, DurableQueue>;
}

export function gatewayQueues(platform: Platform): GatewayQueues {
  const { visibility, connections } = platform.stage;
  const { key } = platform.state;
  const intake = platform.queue("Intake", {
    visibility: visibility.intake,
    impact: "A vendor's webhook was acknowledged but is not yet an event: a partner is missing news of a patient.",
  });
  const largeWebhooks = new WebhookBucket(platform.stack, "LargeWebhooks", {
    bucketName: intakeBucketName(platform.stack, platform.stage.name),
    encryptionKey: key,
    queue: intake.queue,
    keep: platform.stage.keepState,
  });
  const delivery = platform.queue("Delivery", {
    visibility: visibility.delivery,
    impact: "Events are kept but do not reach a partner's endpoint; the scheduler tries again.",
  });
  const jobQueue = (vendor: string) =>
    platform.queue(`Jobs-${vendor}`, {
      visibility: visibility.job,
      impact: `Calls of ${vendor} that a partner handed over are not made: a refill or an order is waiting.`,
    });
  const jobs = new Map(Object.keys(connections).map((vendor) => [vendor, jobQueue(vendor)] as const));
  return { intake, largeWebhooks, delivery, jobs };
}

/** Names each vendor's queue in the environment and grants sending to it. */
export function bindJobQueues(to: GatewayFunction, jobs: GatewayQueues["jobs"]): void {
  for (const [vendor, { queue }] of jobs)
    to.bindSender(`JOB_QUEUE_${vendor.toUpperCase().replaceAll("-", "_")}`, queue);
}
