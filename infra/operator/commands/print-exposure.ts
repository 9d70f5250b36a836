import type { Counted, Exposure } from "../../../shared/gateway/compromise/report-exposure.ts";
import type { Json, Output } from "../terminal/output.ts";
import { remainingSteps } from "./remaining-steps.ts";

/** Prints what a compromised key made and could have seen, and what is left for a person to do. */
export function printExposure(output: Output, keyId: string, exposure: Exposure): void {
  const { partnerId, revokedKeys, disabledEndpoints, changedSecrets, made, seen } = exposure;
  const since = new Date(exposure.since).toISOString();
  const events = Object.entries(seen.events);
  const remaining = remainingSteps(exposure);
  output.record(
    {
      ...{ keyId, partnerId, since, status: "revoked", revokedKeys },
      disabledEndpoints: toJson(disabledEndpoints),
      changedSecrets: toJson(changedSecrets),
      made: Object.fromEntries(Object.entries(made).map(([name, one]) => [name, toJson(one)])),
      seen: {
        jobs: toJson(seen.jobs),
        endpoints: toJson(seen.endpoints),
        uploads: toJson(seen.uploads),
        events: Object.fromEntries(events.map(([name, one]) => [name, toJson(one)])),
      },
      remaining,
    },
    `Revoked, with its successors: ${revokedKeys.join(", ")}. Exposed since ${since}.`,
    lineOf("Endpoints disabled", disabledEndpoints),
    lineOf("Signing secrets changed", changedSecrets),
    lineOf("Its queued jobs, cancelled", made.cancelled),
    lineOf("Its jobs in progress", made.inProgress),
    lineOf("Its uncertain jobs", made.uncertain),
    lineOf("Its other jobs", made.otherwiseEnded),
    lineOf("It could read jobs", seen.jobs),
    lineOf("It could read endpoints", seen.endpoints),
    lineOf("It could use uploads", seen.uploads),
    ...events.map(([name, one]) => lineOf(`It could read events of ${name}`, one)),
    ...remaining.map((step, index) => `${index + 1}. ${step}`),
  );
}

const shownIds = 20;

function lineOf(what: string, { count, ids }: Counted): string {
  const rest = count > shownIds ? " … (all with --json)" : "";
  return `${what}: ${count}${count === 0 ? "" : `  ${ids.slice(0, shownIds).join(" ")}${rest}`}`;
}

function toJson({ count, ids }: Counted): Json {
  return { count, ids };
}
