import { vendorId } from "../../core/partition-keys.ts";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import { canonicalId } from "../model/canonical-id.ts";
import type { EventAbout, StoredEvent } from "../model/event.ts";
import type { KeyedDigest } from "../model/event-id.ts";

/** The names of the ids by which a subject's data is found. */
export const subjectNames = ["case_id", "patient_id"] as const;

export type SubjectName = (typeof subjectNames)[number];

/** The id of a patient or a case at one connection of a vendor. */
export interface SubjectId {
  readonly vendor: string;
  readonly connection: string;
  readonly name: SubjectName;
  readonly value: string;
}

/** The key by which the id is stored: a keyed digest, from which the id cannot be derived without the digest key. */
export function subjectKey(digest: KeyedDigest, { vendor, connection, name, value }: SubjectId): string {
  return vendorId("sub", vendor, digest("subject-id", vendor, connection, name, canonicalId(value)));
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

/** The keys that decide whose jobs made an event's subject: those of its cases, or of its patients where it has no case. */
export function ownerKeysOf(digest: KeyedDigest, ids: readonly SubjectId[]): readonly string[] {
  const cases = ids.filter(({ name }) => name === "case_id");
  return (cases.length > 0 ? cases : ids).map((id) => subjectKey(digest, id));
}

/**
 * Whether a stored event names one of the subjects; one of before there were keys may. It is indexed before it is stored, so
 * that an entry stays where another event had its id already.
 */
export function namesOneOf({ about }: Pick<StoredEvent, "about">, keys: readonly string[]): boolean {
  return about === undefined || about.keys.some((key) => keys.includes(key));
}

/** What is stored with an event about its subjects. */
export function eventAbout(
  digest: KeyedDigest,
  ids: readonly SubjectId[],
  reading: Pick<WebhookReading, "time">,
): EventAbout {
  return { keys: ids.map((id) => subjectKey(digest, id)), timed: reading.time !== undefined };
}
