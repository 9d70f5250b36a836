import type { Stack } from "aws-cdk-lib";
import { CfnAlarm, CfnCompositeAlarm, CfnDashboard } from "aws-cdk-lib/aws-cloudwatch";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { webhookConnections } from "../../constructs/stage-connections.ts";
import type { Stage } from "../../stages.ts";
import { dashboardBody } from "./dashboard-body.ts";
import type { DashboardStage } from "./widget.ts";

/** A widget shows at most so many alarms. */
const maxAlarms = 100;

/** The dashboard `rx-gateway-<stage>` with every alarm that the stack has so far; a stage has one by its setting. */
export function addDashboard(stack: Stack, stage: Stage): void {
  if (stage.dashboard !== true) return;
  const all = stack.node.findAll();
  const composites = all.filter((one) => one instanceof CfnCompositeAlarm).map(({ attrArn }) => attrArn);
  const alarms = all.filter((one) => one instanceof CfnAlarm).map(({ attrArn }) => attrArn);
  const alarmArns = [...composites, ...alarms].slice(0, maxAlarms);
  const body = dashboardBody({ ...dashboardStage(stage), region: stack.region, alarmArns });
  new CfnDashboard(stack, "Dashboard", {
    dashboardName: `rx-gateway-${stage.name}`,
    dashboardBody: stack.toJsonString(body),
  });
}

/** What the dashboard shows of a stage, without what only its deployment knows. */
export function dashboardStage(stage: Stage): Omit<DashboardStage, "region" | "alarmArns"> {
  return {
    name: stage.name,
    connections: stage.connections,
    webhookConnections: webhookConnections(stage),
    vendorsWithLogin: vendors.filter(({ auth }) => auth.kind === "access-token").map(({ id }) => id),
  };
}
