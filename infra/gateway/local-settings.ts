import { CfnParameter, type Stack } from "aws-cdk-lib";
import type { RehearsalSettings } from "../rehearsal-settings.ts";
import type { Stage } from "../stages.ts";

/** Environment variables by what uses them. */
export type LocalSettings = Readonly<Record<"vendor" | "egress" | "waits", Readonly<Record<string, string>>>>;

/**
 * Settings that only stages `local` and `rehearsal` have: of `local` as parameters of the template, which the local stack
 * sets; of `rehearsal` as constants.
 *
 * @throws Error when another stage has the settings of a rehearsal, or a rehearsal allows live connections
 */
export function localSettings(stack: Stack, stage: Stage): LocalSettings {
  if (stage.rehearsal !== undefined) return rehearsalVariables(stage, stage.rehearsal);
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

function rehearsalVariables(stage: Stage, { vendorOrigin, egressAllow, timeScale }: RehearsalSettings): LocalSettings {
  if (stage.name !== "rehearsal") {
    throw new Error(`Stage ${stage.name} cannot replace vendors' hosts or shorten waits: only rehearsal can.`);
  }
  if (!stage.environmentRequired || stage.liveConnections?.length !== 0 || stage.keepState) {
    throw new Error("Stage rehearsal allows no live connection and retains no state.");
  }
  return {
    vendor: vendorOrigin === undefined ? {} : { VENDOR_ORIGIN: vendorOrigin },
    egress: egressAllow === undefined ? {} : { EGRESS_ALLOW: egressAllow },
    waits: { TIME_SCALE: String(timeScale) },
  };
}
