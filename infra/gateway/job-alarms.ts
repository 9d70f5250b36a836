import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Alarms } from "./alarms.ts";

/** Every uncertain job raises an alarm: a patient's medicine can depend on it. */
export function alarmOnUncertainJobs(alarms: Alarms, writer: GatewayFunction, of: string): void {
  alarms.onLogLines(writer, {
    name: "UncertainJobs",
    of,
    pattern: FilterPattern.stringValue("$.event", "=", "job.uncertain"),
    impact: "It is unknown whether a vendor did the work of a call. Ask the vendor, then resolve the job.",
  });
}
