import type { Counted, Exposure } from "../../../shared/gateway/compromise/report-exposure.ts";

/** What of an exposure decides which steps are left. */
export interface ExposureToClose
  extends Pick<Exposure, "partnerId" | "hasValidKey" | "disabledEndpoints" | "changedSecrets"> {
  readonly made: Readonly<Record<"inProgress" | "uncertain" | "otherwiseEnded", Pick<Counted, "count">>>;
}

/** What no program can do after a key is contained, in the order and the words of `docs/runbook.md`, A leaked key. */
export function remainingSteps(exposure: ExposureToClose): readonly string[] {
  const { partnerId, hasValidKey, disabledEndpoints, changedSecrets, made } = exposure;
  const carriedOut = made.inProgress.count + made.uncertain.count + made.otherwiseEnded.count;
  const steps = [
    [
      !hasValidKey,
      `Create a key for the partner, which has no valid one left (keys create ${partnerId}), and send it by a channel that did not leak.`,
    ],
    [
      changedSecrets.count > 0,
      "The partner rotates the secrets of the endpoints under Signing secrets changed (POST /v1/endpoints/{id}/rotate-secret): until then their receivers refuse deliveries, which are retried for 8 days and held after that.",
    ],
    [
      disabledEndpoints.count > 0,
      "The partner deletes the disabled endpoints that are not its own, sets the others to active, and recovers their events since the exposure (POST /v1/endpoints/{id}/recover with includeMissing).",
    ],
    [
      carriedOut > 0,
      "The partner says which of the key's jobs were not its own. Those that were made are undone at the vendor.",
    ],
    [true, "Decide by the report whether what the key could read is a disclosure that is to be reported."],
  ] as const;
  return steps.flatMap(([isLeft, step]) => (isLeft ? [step] : []));
}
