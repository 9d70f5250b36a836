import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Alarms } from "./alarms.ts";

/** What reading a vendor has shown of a job is not so: the answer of the call says otherwise. */
export function alarmOnWrongFindings(alarms: Alarms, writer: GatewayFunction): void {
  alarms.onLogLines(writer, {
    name: "WrongFinding",
    pattern: FilterPattern.stringValue("$.event", "=", "evidence.contradicted"),
    impact:
      "A look at a vendor has found the opposite of what the call's own answer says. Set the vendor's mode to report. See the runbook.",
  });
}

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
