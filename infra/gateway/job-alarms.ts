import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Alarms } from "./alarms.ts";

/** Every uncertain job is somebody's medicine: each one wakes the operator. */
export function alarmOnUncertainJobs(alarms: Alarms, writer: GatewayFunction, of: string): void {
  alarms.onLogLines(writer, {
    name: "UncertainJobs",
    of,
    pattern: FilterPattern.stringValue("$.event", "=", "job.uncertain"),
    impact: "A vendor call may or may not have been done. Find out with the vendor, then resolve the job.",
  });
}
