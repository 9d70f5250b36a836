import { CfnParameter, type Stack } from "aws-cdk-lib";
import type { Stage } from "../stages.ts";

/** Environment variables by what uses them. */
export type LocalSettings = Readonly<Record<"vendor" | "egress" | "waits", Readonly<Record<string, string>>>>;

/** Settings that only stage `local` has, as parameters of the template: the local stack sets them. */
export function localSettings(stack: Stack, stage: Stage): LocalSettings {
  if (stage.name !== "local") return { vendor: {}, egress: {}, waits: {} };
  const parameter = (name: string, description: string) =>
    new CfnParameter(stack, name, { type: "String", description }).valueAsString;
  return {
    vendor: { VENDOR_ORIGIN: parameter("SimulatorOrigin", "Replaces every vendor's host: <origin>/<vendor>") },
    egress: {
      EGRESS_ALLOW: parameter("EgressAllow", "host:port pairs that endpoints may have in addition to public https"),
    },
    waits: { TIME_SCALE: parameter("TimeScale", "Divides retry schedules, holds and expiries") },
  };
}
