import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createDeleteSubject, type DeleteSubjectDependencies } from "../../../shared/gateway/privacy/delete-subject.ts";
import type { SubjectId } from "../../../shared/gateway/privacy/event-about.ts";
import { createPreviewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import {
  createReapplyErasures,
  type ReapplyErasuresDependencies,
} from "../../../shared/gateway/privacy/reapply-erasures.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";
import { memoryErasureRecord } from "../fakes/memory-erasure-record.ts";
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
  const deps = {
    ...pipeline,
    erasures,
    digest: async () => keyedDigest("test-key"),
    readerOf: () => readWebhook,
    pause: async (ms: number) => {
      paused.push(ms);
      clock.advance(ms);
    },
  };
  const seconds = (ms = clock.now()): number => Math.floor(ms / 1000);
  return {
    ...pipeline,
    paused,
    erasures,
    reapply: (other: Partial<ReapplyErasuresDependencies> = {}) => createReapplyErasures({ ...deps, ...other })(),
    /** A webhook's payload, of now unless said otherwise. */
    news: (fields: object, at?: number) => ({ event_type: "case_waiting", timestamp: seconds(at), ...fields }),
    preview: (id: SubjectId) => createPreviewDeletion(deps)(id),
    delete: (id: SubjectId, other: Partial<DeleteSubjectDependencies> = {}) =>
      createDeleteSubject({ ...deps, ...other })(id),
    /** Subjects of the stored events. */
    subjects: () => pipeline.storedEvents().map(({ subject }) => subject),
    caseStore: pipeline.cases,
    cases: () => pipeline.cases.all().map(({ state }) => state.caseId),
    notes: () => pipeline.store.table.all().filter(({ sk }) => /^(event|case)#/.test(String(sk))),
  };
}
