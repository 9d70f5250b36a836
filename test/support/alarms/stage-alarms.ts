import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { addStage } from "../../../infra/add-stage.ts";
import { stages } from "../../../infra/stages.ts";
import type { AlarmTemplate } from "./template-alarms.ts";

/** The template of a stage's gateway, synthesized. */
export function gatewayTemplate(stage: "dev" | "prod"): AlarmTemplate {
  return Template.fromStack(addStage(new App(), stages[stage]).gateway).toJSON() as AlarmTemplate;
}

/** What an alarm is about, which its runbook section is named after: `OldestMessage` of `OldestMessage-intake`. */
export function kindOf(alarm: string): string {
  return /^[A-Z]/.test(alarm) ? (alarm.split("-")[0] ?? alarm) : alarm;
}
