import {
  type CaseEventToApply,
  createFindCase,
  createProjectCase,
  type FoundCase,
  type ProjectCaseDependencies,
} from "../../cases/project-case.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Recording } from "./recording.ts";

export interface SubjectStepDependencies extends ProjectCaseDependencies {
  readonly store: Pick<EventStore, "recordSubjectTime">;
}

/** What the records of a webhook's subject say. */
export interface SubjectState {
  /** A newer event of the subject was recorded before. */
  readonly stale: boolean;
  readonly recoveredAs?: string | undefined;
  readonly explained?: boolean;
  /** Why the case could not be changed. It must not delay the deliveries: the caller throws it after them. */
  readonly failure?: unknown;
}

const caseEventOf = ({ message, reading, eventId: id, type, time, body, recovered }: Recording): CaseEventToApply => {
  const { vendor, connection, receivedAt } = message;
  return { id, type, time, receivedAt, vendor, connection, subject: reading.subject, body, recovered };
};

/** Finds the case of a webhook; `undefined` for one without a case. */
export function createFindSubjectCase(deps: SubjectStepDependencies) {
  const findCase = createFindCase(deps);
  return (recording: Recording) => findCase(caseEventOf(recording));
}

/**
 * Applies a webhook to its case, and records its time as that of its subject: in the case's own record where the subject
 * is the case. Idempotent.
 */
export function createUpdateSubject(deps: SubjectStepDependencies) {
  const projectCase = createProjectCase(deps);
  const recordTime = createRecordSubjectTime(deps);
  return async (recording: Recording, found: FoundCase | undefined): Promise<SubjectState> => {
    if (found === undefined) return { stale: await recordTime(recording), explained: recording.recovered === true };
    const { isSubject, stale, ...others } = await projectCase(caseEventOf(recording), found);
    return { stale: isSubject ? stale : await recordTime(recording), ...others };
  };
}

/** Returns whether a newer time was recorded before. */
function createRecordSubjectTime({ store, digest: readDigest }: SubjectStepDependencies) {
  return async ({ message: { vendor, connection }, reading, time }: Recording): Promise<boolean> => {
    const subject = Object.entries(reading.subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (subject.length === 0) return false;
    const digest = await readDigest();
    const key = digest("subject", vendor, connection, JSON.stringify(subject));
    return await store.recordSubjectTime(key, time);
  };
}
