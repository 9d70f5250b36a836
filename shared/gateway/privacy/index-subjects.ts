import { caseKey } from "../model/case-key.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type EraseCaseDependencies, eraseCaseBefore } from "./erase-case-before.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { erasedUntil } from "./is-erased.ts";

export interface NoteSubjectsDependencies {
  readonly store: SubjectIndex;
  readonly digest: () => Promise<KeyedDigest>;
}

/** Notes whom an event is about, and which cases are a patient's, before the event stands. */
export async function indexSubjects(
  { store, digest: readDigest }: NoteSubjectsDependencies,
  ids: readonly SubjectId[],
  eventId: string,
): Promise<void> {
  const digest = await readDigest();
  const keyed = ids.map((id) => ({ ...id, key: subjectKey(digest, id) }));
  const cases = keyed.filter(({ name }) => name === "case_id");
  const links = keyed
    .filter(({ name }) => name === "patient_id")
    .flatMap((patient) => cases.map((one) => [patient.key, linkTo(digest, one)] as const));
  await Promise.all([
    store.indexEvent(
      keyed.map(({ key }) => key),
      eventId,
    ),
    ...links.map(([patientKey, linked]) => store.linkCase(patientKey, linked)),
  ]);
}

/** What is noted of a case. */
export function linkTo(digest: KeyedDigest, id: SubjectId) {
  return { subjectKey: subjectKey(digest, id), caseKey: caseKey(digest, id.vendor, id.connection, id.value) };
}

/** Takes out of the named cases what is from before their deletion, where there was one. */
export async function eraseCasesOf(
  deps: EraseCaseDependencies & {
    readonly store: Pick<SubjectIndex, "findTombstones">;
    readonly digest: () => Promise<KeyedDigest>;
  },
  ids: readonly SubjectId[],
): Promise<void> {
  const digest = await deps.digest();
  for (const id of ids) {
    if (id.name !== "case_id") continue;
    const linked = linkTo(digest, id);
    const deletions = await deps.store.findTombstones([linked.subjectKey]);
    if (deletions.length > 0) await eraseCaseBefore(deps, linked.caseKey, erasedUntil(Math.max(...deletions)));
  }
}
