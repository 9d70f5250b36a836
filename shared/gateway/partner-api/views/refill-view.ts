import { type JobStatus, jobStatuses } from "../../../core/job-status.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import { evidenceView } from "../../model/evidence.ts";
import { patientMatches, type RefillCheck } from "../../model/refill-check.ts";
import { attentionList } from "./prescription-view.ts";

/** A request for a refill: its job, and what was found before it was made. */
export const refillView = openObject({
  id: text({
    pattern: "^job_",
    description: "The id of its job: `GET /v1/jobs/{id}/response` has the vendor's answer.",
  }),
  status: enumOf(jobStatuses, { description: "Of the job. `/docs/outcomes#jobs` says what each means." }),
  refillNotificationId: nullable(
    text({ description: "The vendor's id of the request, with all its digits; null before the vendor has given one." }),
  ),
  attention: list(openObject({ pointer: text(), reasons: attentionList }), {
    description:
      "The prescriptions that may need attention, by pointers into your request. Empty where none was looked up.",
  }),
  patientMatch: enumOf(patientMatches, {
    description:
      "`matched`: the vendor's record of every prescription has the patient's id. `unknown`: it was not looked up, or has no id to compare; `Gateway-Warning` of the request says which.",
  }),
  evidence: nullable(evidenceView),
});

export type RefillView = ValueOf<typeof refillView>;

/** A job, what was found before it was recorded, and the vendor's id. */
export interface RefillOfJob {
  readonly id: string;
  readonly status: JobStatus;
  readonly refillNotificationId: string | null;
  readonly check: RefillCheck | undefined;
  readonly evidence?: RefillView["evidence"];
}

export function toRefillView({ check, evidence = null, ...job }: RefillOfJob): RefillView {
  const { attention = [], patientMatch = "unknown" } = check ?? {};
  return { ...job, attention, patientMatch, evidence };
}
