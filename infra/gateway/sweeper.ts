import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import { timeouts } from "../constructs/gateway-function.ts";
import { alarmOnUncertainJobs } from "./job-alarms.ts";
import type { Platform } from "./platform.ts";
import { bindJobQueues, type GatewayQueues } from "./queues.ts";

/** Each minute: takes up what is due, and what a crash left behind. */
export function addSweeper(platform: Platform, { intake, delivery, jobs }: GatewayQueues): void {
  const { ledger, directory, bodies } = platform.state;
  const sweeper = platform
    .function("sweep", {
      description: "Each minute: takes up what is due, and what a crash left behind",
      timeout: timeouts.sweep,
      environment: platform.local.waits,
    })
    .bindTable("LEDGER_TABLE", ledger, ["get", "query", "update"], ["due"])
    .bindTable("DIRECTORY_TABLE", directory, ["get", "update"])
    .bindBucket("BODIES_BUCKET", bodies, { uploads: ["remove"], events: ["remove"] })
    .bindSender("INTAKE_QUEUE_URL", intake.queue)
    .bindSender("DELIVERY_QUEUE_URL", delivery.queue);
  bindJobQueues(sweeper, jobs);
  alarmOnUncertainJobs(platform.alarms, sweeper, "sweep");
  platform.alarms.onLines(sweeper, {
    name: "OverdueWork",
    pattern: FilterPattern.numberValue("$.overdue", ">=", 1),
    impact:
      "Deliveries, jobs or events wait an hour longer than they should: a queue or its function does not get through.",
  });
  new Rule(platform.stack, "EveryMinute", {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(sweeper, { retryAttempts: 0 })],
  });
  platform.alarms.onSilence(
    "SweeperMissing",
    sweeper,
    Duration.minutes(5),
    "The sweeper has not run. Retries that wait longer than 15 minutes stand still.",
  );
}
