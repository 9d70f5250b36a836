import type { Counted, Exposure } from "../../../shared/gateway/compromise/report-exposure.ts";
import type { Json, Output } from "../terminal/output.ts";

/** Prints what a compromised key made and could have seen, and what is left for a person to do. */
export function printExposure(output: Output, keyId: string, exposure: Exposure): void {
  const { partnerId, revokedKeys, disabledEndpoints, changedSecrets, made, seen } = exposure;
  const since = new Date(exposure.since).toISOString();
  const events = Object.entries(seen.events);
  const remaining = remainingSteps(exposure, since);
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

/** What no program can do. */
function remainingSteps(exposure: Exposure, since: string): readonly string[] {
  const { partnerId, hasValidKey, disabledEndpoints, changedSecrets, made } = exposure;
  const carriedOut = made.inProgress.count + made.uncertain.count + made.otherwiseEnded.count;
  return [
    ...(hasValidKey ? [] : [`The partner has no valid key: keys create ${partnerId}.`]),
    ...(changedSecrets.count > 0
      ? ["The partner rotates the signing secrets of these endpoints itself, and is shown the new ones."]
      : []),
    ...(disabledEndpoints.count > 0
      ? [
          `The partner deletes the endpoints that are not its own, sets the others to active, and recovers their events since ${since} (includeMissing).`,
        ]
      : []),
    ...(carriedOut > 0 ? ["The partner says which of the key's jobs were not its own; undo those at the vendor."] : []),
    "Decide whether what the key could read is a disclosure to be reported (docs/runbook.md, A leaked key).",
  ];
}
