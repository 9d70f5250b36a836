import { Duration } from "aws-cdk-lib";
import { ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { functionAlarmNames } from "./function-alarms.ts";
import { alarmOnUncertainJobs } from "./job-alarms.ts";
import type { Platform } from "./platform.ts";

/** How long work may be due before its age alarms: fifteen runs. */
const maxDueSeconds = 900;

/** Three runs of five, twice in a quarter of an hour: a single run that fails is made good by the next. */
const majorityOfRuns = { lines: 3, period: Duration.minutes(5) };

/** Alarms on the scheduler's runs and on what they find. Its line `due-work.done` has the counts of a run. */
export function alarmOnScheduler({ alarms, stage }: Platform, scheduler: GatewayFunction): void {
  const ofScheduler = functionAlarmNames(["run-due-work"]);
  alarmOnUncertainJobs(alarms, scheduler);
  alarms.add("SchedulerMissing", {
    metric: scheduler.metricInvocations({ period: Duration.minutes(5) }),
    threshold: 1,
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    missingData: TreatMissingData.BREACHING,
    impact: "The scheduler has not run for 5 minutes. Retries with a wait of more than 15 minutes are not made.",
    composite: "due-work",
    unless: ofScheduler,
  });
  alarms.onLogLines(scheduler, {
    name: "SchedulerFailed",
    pattern: FilterPattern.numberValue("$.failed", ">=", 1),
    rate: majorityOfRuns,
    impact: "The scheduler fails on due records run after run: their deliveries or queued calls are not made.",
    composite: "due-work",
    unless: ofScheduler,
    sharedAs: "FunctionErrors",
  });
  alarms.onLogLines(scheduler, {
    name: "OverdueWork",
    pattern: FilterPattern.numberValue("$.overdue", ">=", 1),
    impact: "Deliveries, jobs or events are overdue by half an hour: a queue or its function does not keep up.",
    composite: "due-work",
    // It stands for all queues: the failures of one queue's function do not hide that another one has stopped.
    unless: ofScheduler,
  });
  alarms.onLogLines(scheduler, {
    name: "DueWorkAge",
    pattern: FilterPattern.numberValue("$.oldestSeconds", ">=", maxDueSeconds),
    rate: majorityOfRuns,
    impact: "Due work is not started for a quarter of an hour: the scheduler does not keep up, or skips it.",
    composite: "due-work",
    unless: ofScheduler,
    sharedAs: "OverdueWork",
  });
  alarms.onLogLines(scheduler, {
    name: "VendorDrift",
    pattern: FilterPattern.stringValue("$.event", "=", "vendor.drift"),
    impact: "A vendor's answers or webhooks have new or missing members, or members of another type. See the runbook.",
  });
  if (stage.silentAfterHours === undefined) return;
  alarms.onLogLines(scheduler, {
    name: "VendorSilent",
    pattern: FilterPattern.stringValue("$.event", "=", "vendor.silent"),
    impact: "A connection's webhooks have stopped: partners learn of its cases by catch-ups alone, an hour late.",
  });
}
