import { caseKey } from "../model/case-key.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { LinkedCase, SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";

export interface IndexSubjectsDependencies {
  readonly store: Pick<SubjectIndex, "indexEvent">;
  readonly digest: () => Promise<KeyedDigest>;
}

export interface SubjectsOfEvent {
  readonly subjects: readonly SubjectId[];
  readonly eventId: string;
}

/** Indexes an event under the patients and cases that it names, and the cases under the patients. */
export function createIndexSubjects({ store, digest: readDigest }: IndexSubjectsDependencies) {
  return async ({ subjects, eventId }: SubjectsOfEvent): Promise<void> => {
    const digest = await readDigest();
    const keyed = subjects.map((subject) => ({ ...subject, key: subjectKey(digest, subject) }));
    const cases = keyed.filter(({ name }) => name === "case_id");
    const links = keyed
      .filter(({ name }) => name === "patient_id")
      .flatMap(({ key: patientKey }) => cases.map((one) => ({ patientKey, linked: linkTo(digest, one) })));
    const keys = keyed.map(({ key }) => key);
    await store.indexEvent(eventId, keys, links);
  };
}

/** The case's own keys, as the index links them to a patient. */
export function linkTo(digest: KeyedDigest, id: SubjectId): LinkedCase {
  return { subjectKey: subjectKey(digest, id), caseKey: caseKey(digest, id.vendor, id.connection, id.value) };
}
