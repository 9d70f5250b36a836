import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import type { EventAbout } from "../model/event.ts";
import type { KeyedDigest } from "../model/event-id.ts";

/** The ids that somebody's data is found by. */
export const subjectNames = ["case_id", "patient_id"] as const;

export type SubjectName = (typeof subjectNames)[number];

/** Whose an id is, with the vendor and the connection that it comes from. */
export interface SubjectId {
  readonly vendor: string;
  readonly connection: string;
  readonly name: SubjectName;
  readonly value: string;
}

/** What stands for the id wherever it is stored; without the digest key nobody can tell whose it is. */
export function subjectKey(digest: KeyedDigest, { vendor, connection, name, value }: SubjectId): string {
  return `sub_${digest("subject-id", vendor, connection, name, value)}`;
}

/** The ids of patients and cases that a webhook names, each once. */
export function subjectIdsOf(
  { vendor, connection }: Pick<SubjectId, "vendor" | "connection">,
  { subject, relatedIds = [] }: Pick<WebhookReading, "subject" | "relatedIds">,
): readonly SubjectId[] {
  const named = [...Object.entries(subject), ...relatedIds];
  const ids = subjectNames.flatMap((name) =>
    named.filter(([given]) => given === name).map(([, value]) => ({ vendor, connection, name, value })),
  );
  return [...new Map(ids.map((id) => [`${id.name} ${id.value}`, id])).values()];
}

/** What is stored with an event of whom it is about. */
export function eventAbout(
  digest: KeyedDigest,
  ids: readonly SubjectId[],
  reading: Pick<WebhookReading, "time">,
): EventAbout {
  return { keys: ids.map((id) => subjectKey(digest, id)), timed: reading.time !== undefined };
}
