import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import { timeouts } from "../constructs/timeouts.ts";
import { alarmOnUncertainJobs } from "./job-alarms.ts";
import { metricVariables } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import { bindJobQueues, type GatewayQueues } from "./queues.ts";

/** Runs due work each minute, which includes what a crash interrupted. */
export function addScheduler(platform: Platform, { intake, delivery, jobs }: GatewayQueues): void {
  const { records, directory, bodies } = platform.state;
  const scheduler = platform
    .function("run-due-work", {
      description: "Each minute: runs due work, which includes what a crash interrupted",
      timeout: timeouts.scheduler,
      environment: { ...platform.local.waits, ...metricVariables(platform.stage) },
    })
    .bindTable("RECORDS_TABLE", records, ["get", "query", "put", "update"], ["due"])
    .bindTable("DIRECTORY_TABLE", directory, ["get", "update"])
    .bindBucket("BODIES_BUCKET", bodies, { uploads: ["remove"], events: ["remove"] })
    .bindSender("INTAKE_QUEUE_URL", intake.queue)
    .bindSender("DELIVERY_QUEUE_URL", delivery.queue);
  bindJobQueues(scheduler, jobs);
  platform.bindDigestKey(scheduler);
  alarmOnUncertainJobs(platform.alarms, scheduler);
  platform.alarms.onLogLines(scheduler, {
    name: "OverdueWork",
    pattern: FilterPattern.numberValue("$.overdue", ">=", 1),
    impact: "Deliveries, jobs or events are overdue by an hour: a queue or its function does not keep up.",
  });
  platform.alarms.onLogLines(scheduler, {
    name: "VendorDrift",
    pattern: FilterPattern.stringValue("$.event", "=", "vendor.drift"),
    impact: "A vendor's answers or webhooks have new or missing members, or members of another type. See the runbook.",
  });
  // The next minute's run does what a failed one left. EventBridge and Lambda retry separately: the rule's target when the
  // invocation is not accepted, the function's queue of asynchronous events when it fails (twice unless set).
  const maxEventAge = Duration.minutes(1);
  scheduler.configureAsyncInvoke({ retryAttempts: 0, maxEventAge });
  new Rule(platform.stack, "EveryMinute", {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(scheduler, { retryAttempts: 0, maxEventAge })],
  });
  platform.alarms.onMissingRuns(
    "SchedulerMissing",
    scheduler,
    Duration.minutes(5),
    "The scheduler has not run for 5 minutes. Retries with a wait of more than 15 minutes are not made.",
  );
}
