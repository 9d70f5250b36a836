import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Alarms } from "./alarms.ts";

/**
 * An uncertain job raises an alarm, the same one for all functions: a patient's medicine can depend on it, and the
 * operator lists the uncertain jobs of all vendors.
 */
export function alarmOnUncertainJobs(alarms: Alarms, writer: GatewayFunction): void {
  alarms.onLogLines(writer, {
    name: "UncertainJobs",
    pattern: FilterPattern.stringValue("$.event", "=", "job.uncertain"),
    impact: "It is unknown whether a vendor did the work of a call. Ask the vendor, then resolve the job.",
  });
}
