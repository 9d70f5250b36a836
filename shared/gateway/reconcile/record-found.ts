import type { Finding } from "../../vendors/reconciliation.ts";
import { createIndexNamed } from "../jobs/index-job.ts";
import { createRecordOpened } from "../jobs/record-opened-case.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt, LookReading } from "./read-vendor.ts";

type Answered = Extract<LookReading, { kind: "answered" }>;

/**
 * Records the patient or case that a look has found as created, before the finding is recorded, as the call's answer would
 * have been: the job is indexed under it, and the partner owns it. An erasure finds both. Can be repeated.
 *
 * The function throws the stores' errors, so that the look is made again.
 */
export function createRecordFound(deps: LookDependencies) {
  const indexNamed = createIndexNamed(deps);
  const recordOpened = createRecordOpened(deps);
  return async (at: LookedAt, { answers }: Answered, finding: Finding): Promise<void> => {
    const { job, request, reconciliation } = at;
    if (finding.finding !== "done") return;
    const named = reconciliation.answerOf?.(request, answers, finding.items[0]);
    if (named === undefined) return;
    const sent = { answer: { status: 200, headers: {}, body: Buffer.from(JSON.stringify(named)) }, failed: false };
    await indexNamed({ job, sent });
    await recordOpened({ job, sent });
  };
}
