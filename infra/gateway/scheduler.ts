import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { ItemUses } from "../constructs/gateway-function.ts";
import { timeouts } from "../constructs/timeouts.ts";
import { connectionNumbers } from "./connection-numbers.ts";
import { metricVariables } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import { bindJobQueues, type GatewayQueues } from "./queues.ts";
import { reconcileVariables } from "./reconcile-variables.ts";
import { alarmOnScheduler } from "./scheduler-alarms.ts";

/** What is due, what the comparison of answers' shapes writes, and what erasures hide, restore and remove. */
const dueItems: ItemUses = {
  "evt_*": ["get", "put", "update", "delete"],
  "dlv_*": ["get", "getMany", "put", "update", "delete"],
  // Of an event that an erasure's undoing brings back.
  "feed#*": ["get", "put", "update"],
  "era_*": ["get", "query", "put", "update", "delete"],
  "sub_*": ["get", "query", "update", "delete"],
  "case_*": ["get", "put", "update"],
  "disclosures#*": ["query", "update", "delete"],
  "rcv_*": ["get", "update"],
  "ep_*": ["get", "update"],
  "bdy_*": ["get", "update"],
  "job_*": ["get", "getMany", "update", "delete"],
  "upl_*": ["get", "update", "delete"],
  "shp_*": ["get", "update"],
  "shape#*": ["get", "put"],
  "drift#*": ["get", "put"],
  "cup_*": ["put", "update"],
  "sil_*": ["put", "update"],
  "opn_*": ["put", "update"],
};

/** Runs due work each minute, which includes what a crash interrupted. */
export function addScheduler(platform: Platform, { eventWork, delivery, jobs }: GatewayQueues): void {
  const { records, directory, tokens, bodies, erasureBucket } = platform.state;
  const scheduler = platform
    .function("run-due-work", {
      description: "Each minute: runs due work, which includes what a crash interrupted",
      timeout: timeouts.scheduler,
      environment: {
        ...platform.local.waits,
        ...metricVariables(platform.stage),
        ...reconcileVariables(platform.stage),
        ...connectionNumbers(platform.stage),
      },
    })
    .bindTable("RECORDS_TABLE", records, dueItems, ["due", "arrivals"])
    .bindTable("DIRECTORY_TABLE", directory, { partner: ["get", "query"], endpoint: ["get", "query", "update"] })
    .bindTable("TOKENS_TABLE", tokens, { "use#*": ["update"] })
    .bindBucket("BODIES_BUCKET", bodies, { "uploads/*": ["remove"], "events/*": ["remove"], "jobs/*": ["remove"] })
    .bindBucket("ERASURES_BUCKET", erasureBucket, { "erasures/*": ["write"] })
    .bindSender("EVENT_WORK_QUEUE_URL", eventWork.queue)
    .bindSender("DELIVERY_QUEUE_URL", delivery.queue);
  bindJobQueues(scheduler, jobs);
  platform.bindReceipts(scheduler);
  platform.bindDigestKey(scheduler);
  alarmOnScheduler(platform, scheduler);
  // The next minute's run does what a failed one left. EventBridge and Lambda retry separately: the rule's target when the
  // invocation is not accepted, the function's queue of asynchronous events when it fails (twice unless set).
  const maxEventAge = Duration.minutes(1);
  scheduler.entry.configureAsyncInvoke({ retryAttempts: 0, maxEventAge });
  new Rule(platform.stack, "EveryMinute", {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(scheduler.entry, { retryAttempts: 0, maxEventAge })],
  });
}
