import { describeError } from "../../core/log.ts";
import { isBlobRef } from "../../http/body.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { OpenedCase } from "../../vendors/webhook-reading.ts";
import type { SentCall } from "../calls/send-call.ts";
import { withLook } from "../cases/case-look.ts";
import { changeCase } from "../cases/change-case.ts";
import { readCreatedPatientSafely, readOpenedCaseSafely } from "../cases/read-case-safely.ts";
import { advanceCase } from "../cases/telehealth-case.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { Job } from "../model/job.ts";
import { eraseCaseBefore } from "../privacy/erase-cases.ts";
import { subjectKey } from "../privacy/event-about.ts";
import { linkTo } from "../privacy/index-subjects.ts";
import { erasedUntil, latestOf } from "../privacy/is-erased.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** In bytes of the decoded answer. */
const maxAnswerBytes = 1_048_576;

/** The recording of a webhook that has begun ends within this. */
const ownedAfterSeconds = 30;

/** The answered call of a job. */
export interface AnsweredJob {
  readonly job: Job;
  readonly sent: Pick<SentCall, "answer" | "failed">;
}

/**
 * Records the case that an answered call has opened, before the job's end is recorded: its partner can read the case as
 * soon as it has the answer. The partner is recorded as the owner of the case (grant `events-own`), and of a patient that the
 * call has created. To open a case for a patient makes no partner the patient's owner: the patient may be another partner's.
 * The case is linked to its patient first, so that a deletion of the patient finds it.
 * Idempotent, and in any order with the webhooks of the case.
 *
 * A deletion writes its tombstone first, and may have looked for cases before this one was stored: the tombstones are read
 * after the case is stored, so that either the deletion finds the case, or the case is erased here.
 *
 * The function never throws: a case that is not recorded here is recorded with its first webhook.
 */
export function createRecordOpenedCase(deps: JobDependencies) {
  const recordOpened = createRecordOpened(deps);
  return async (answered: AnsweredJob): Promise<void> => {
    try {
      await recordOpened(answered);
    } catch (error) {
      deps.log.warn("case.not-recorded", { job: answered.job.id, ...describeError(error) });
    }
  };
}

/** As `createRecordOpenedCase`; the function throws the stores' errors. */
export function createRecordOpened({ vendor, cases, subjects, digest, eventQueue, clock, log }: JobDependencies) {
  const own = async ({ partnerId }: Job, key: string, patients: readonly string[] = []): Promise<void> => {
    await subjects.addOwner(key, partnerId, patients);
    // A webhook of the case or patient may have been recorded before it had an owner, or be recorded now.
    await eventQueue.send({ v: 1, kind: "case-owned", partnerId, keys: [key] }, ownedAfterSeconds, partnerId);
  };
  const record = async (job: Job, { reading, patientId, createdAt }: OpenedCase): Promise<void> => {
    const { linked, patientKey } = keysOf(await digest(), job, reading.caseId, patientId);
    if (patientKey !== undefined) await subjects.linkCase({ patientKey, linked });
    const receivedAt = clock.now();
    // A time to come would outrank the webhooks, and outlive a deletion.
    const known = createdAt !== undefined && createdAt <= receivedAt ? createdAt : job.createdAt;
    // The vendor's webhooks have whole seconds, and come after this.
    const time = Math.floor(known / 1000) * 1000;
    const { catchUp } = vendor;
    const rule = catchUp && { of: `${job.vendor}/${job.connection}`, final: catchUp.final };
    const opened = {
      id: job.id,
      type: `${job.vendor}.${job.operation}`,
      time,
      receivedAt,
      connection: job.connection,
      reading,
    };
    const added = await cases.putCase(linked.caseKey, withLook(advanceCase(undefined, opened), rule), undefined);
    if (!added) await changeCase(cases, linked.caseKey, (state) => withLook(advanceCase(state, opened), rule));
    const keys = [linked.subjectKey, ...(patientKey === undefined ? [] : [patientKey])];
    // What an erasure hides, its second look minutes later finds by the link.
    const deletions = (await subjects.findTombstones(keys)).filter(({ hiddenBy }) => hiddenBy === undefined);
    if (deletions.length > 0) await eraseCaseBefore(cases, linked.caseKey, erasedUntil(latestOf(deletions)));
    await own(job, linked.subjectKey, keys.slice(1));
  };
  return async ({ job, sent: { answer, failed } }: AnsweredJob): Promise<void> => {
    const { readOpenedCase, readCreatedPatient } = vendor;
    if ((readOpenedCase === undefined && readCreatedPatient === undefined) || failed || isBlobRef(answer.body)) return;
    const text = decodeToUtf8(answer.headers, answer.body, maxAnswerBytes);
    if (text === undefined) return;
    const opened = readOpenedCase && readOpenedCaseSafely(readOpenedCase, job.operation, text);
    const patientId = readCreatedPatient && readCreatedPatientSafely(readCreatedPatient, job.operation, text);
    if (opened === "unreadable" || patientId === "unreadable") log.warn("case.not-readable", { job: job.id });
    if (opened !== undefined && opened !== "unreadable") await record(job, opened);
    if (patientId !== undefined && patientId !== "unreadable")
      await own(job, patientKeyOf(await digest(), job, patientId));
  };
}

function keysOf(digest: KeyedDigest, job: Job, caseId: string, patientId: string | undefined) {
  const { vendor, connection } = job;
  return {
    linked: linkTo(digest, { vendor, connection, name: "case_id", value: caseId }),
    patientKey: patientId === undefined ? undefined : patientKeyOf(digest, job, patientId),
  };
}

function patientKeyOf(digest: KeyedDigest, { vendor, connection }: Job, patientId: string): string {
  return subjectKey(digest, { vendor, connection, name: "patient_id", value: patientId });
}
