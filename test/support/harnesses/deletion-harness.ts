import { dynamoDisclosureIndex } from "../../../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { interruptedReceipt } from "../../../shared/gateway/jobs/job-receipts.ts";
import { type ErasureBasis, erasureWaits } from "../../../shared/gateway/model/erasure.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import {
  type ContinueErasureDependencies,
  createContinueErasure,
} from "../../../shared/gateway/privacy/continue-erasure.ts";
import { createDeleteSubject, type DeleteSubjectDependencies } from "../../../shared/gateway/privacy/delete-subject.ts";
import type { SubjectId } from "../../../shared/gateway/privacy/event-about.ts";
import { createFindHidden } from "../../../shared/gateway/privacy/find-hidden.ts";
import { createPreviewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import {
  createReapplyErasures,
  type ReapplyErasuresDependencies,
} from "../../../shared/gateway/privacy/reapply-erasures.ts";
import { createRestoreSubject } from "../../../shared/gateway/privacy/restore-subject.ts";
import { createHoldSubject } from "../../../shared/gateway/privacy/subject-held.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryErasureRecord } from "../fakes/memory-erasure-record.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import { memoryUploadStore } from "../fakes/memory-stores.ts";
import { memoryUse } from "../fakes/memory-use.ts";
import { webhookPipeline } from "./webhook-harness.ts";

export const patient: SubjectId = {
  vendor: "md-integrations",
  connection: "default",
  name: "patient_id",
  value: "patient-1",
};
export const aCase: SubjectId = { ...patient, name: "case_id", value: "case-1" };

/** The webhook pipeline, and an operator who deletes a subject from its records. */
export function deletionHarness(options: Parameters<typeof webhookPipeline>[0] = {}) {
  const pipeline = webhookPipeline(options);
  const { clock } = pipeline;
  const paused: number[] = [];
  const erasures = memoryErasureRecord();
  const bodies = memoryBlobStore();
  const waits = erasureWaits(1);
  const deps = {
    ...pipeline,
    erasures,
    erasureWaits: waits,
    bodies,
    uploads: memoryUploadStore(clock),
    disclosures: dynamoDisclosureIndex({ table: pipeline.store.table, clock }),
    receipts: memoryReceipts(),
    use: memoryUse(clock),
    interruptedReceipt,
    jobs: dynamoJobStore({ table: pipeline.store.table, clock }, bodies),
    digest: async () => keyedDigest("test-key"),
    readerOf: () => readWebhook,
    pause: async (ms: number) => {
      paused.push(ms);
      clock.advance(ms);
    },
  };
  /** The scheduler's work on erasures that are due. */
  const continueErasures = async (other: Partial<ContinueErasureDependencies> = {}) => {
    const continueErasure = createContinueErasure({ ...deps, ...other });
    for (const { pk, dueAt } of pipeline.store.table.items("erasure")) {
      if (Number(dueAt) <= clock.now()) await continueErasure({ id: String(pk), dueAt: Number(dueAt) });
    }
  };
  const seconds = (ms = clock.now()): number => Math.floor(ms / 1000);
  return {
    ...pipeline,
    /** What the use cases of an erasure run with. */
    stores: deps,
    paused,
    erasures,
    jobs: deps.jobs,
    uploads: deps.uploads,
    bodies,
    erasureWaits: waits,
    continueErasures,
    /** The second look of the scheduler, and a day later the removal and its second look. */
    async removeHidden(other: Partial<ContinueErasureDependencies> = {}) {
      clock.advance(waits.again);
      await continueErasures(other);
      clock.advance(waits.restorable);
      await continueErasures(other);
      clock.advance(waits.again);
      await continueErasures(other);
    },
    restore: (id: SubjectId, other: object = {}) => createRestoreSubject({ ...deps, ...other })(id),
    hold: (id: SubjectId, held = true) => createHoldSubject(deps)({ id, held }),
    findHidden: (id: SubjectId) => createFindHidden(deps)(id),
    reapply: (other: Partial<ReapplyErasuresDependencies> = {}) => createReapplyErasures({ ...deps, ...other })(),
    /** A webhook's payload, of now unless said otherwise. */
    news: (fields: object, at?: number) => ({ event_type: "case_waiting", timestamp: seconds(at), ...fields }),
    preview: (id: SubjectId) => createPreviewDeletion(deps)(id),
    delete: (
      id: SubjectId,
      {
        basis = "patient-request" as ErasureBasis,
        ...other
      }: Partial<DeleteSubjectDependencies> & {
        readonly basis?: ErasureBasis;
      } = {},
    ) => createDeleteSubject({ ...deps, ...other })({ id, basis }),
    /** Subjects of the stored events. */
    subjects: () => pipeline.storedEvents().map(({ subject }) => subject),
    caseStore: pipeline.cases,
    cases: () => pipeline.cases.all().map(({ state }) => state.caseId),
    /** The entries of events; the links between patients and cases outlive an erasure. */
    notes: () => pipeline.store.table.all().filter(({ sk }) => String(sk).startsWith("event#")),
  };
}
