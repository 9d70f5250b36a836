import { caseKey } from "../model/case-key.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { LinkedCase, SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";

export interface IndexSubjectsDependencies {
  readonly store: Pick<SubjectIndex, "indexEvent" | "linkCase">;
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
      .flatMap((patient) => cases.map((one) => [patient.key, linkTo(digest, one)] as const));
    const keys = keyed.map(({ key }) => key);
    await Promise.all([
      store.indexEvent(keys, eventId),
      ...links.map(([patientKey, linked]) => store.linkCase(patientKey, linked)),
    ]);
  };
}

/** The case's own keys, as the index links them to a patient. */
export function linkTo(digest: KeyedDigest, id: SubjectId): LinkedCase {
  return { subjectKey: subjectKey(digest, id), caseKey: caseKey(digest, id.vendor, id.connection, id.value) };
}
