import { randomUUID } from "node:crypto";
import type { Account } from "./account.ts";
import type { Collection } from "./collection.ts";
import { type Entity, isEntity, type Json, timeText } from "./entity.ts";
import { exampleEntity } from "./views.ts";

export const filesOf = (account: Account, id: string): Collection =>
  account.parts(id, "files", "listCaseFiles", "file_id");
export const offeringsOf = (account: Account, id: string): Collection =>
  account.parts(id, "offerings", "listCaseOfferings", "case_offering_id");
export const questionsOf = (account: Account, id: string): Collection =>
  account.parts(id, "questions", "listCaseQuestions", "case_question_id");
export const notesOf = (account: Account, id: string): Collection =>
  account.parts(id, "notes", "listCaseNotes", "case_note_id");
/** Diagnoses of a case, or of `offerings/<id>` in it. */
export const diseasesOf = (account: Account, id: string, of = ""): Collection =>
  account.parts(id, `${of}/diseases`, "listCaseDiseases", "disease_id");
export const ordersOf = (account: Account, id: string): Collection =>
  account.parts(id, "orders", "submitCaseOrder", "id");
export const tagsOf = (account: Account, of: "case" | "patient", id: string): Collection =>
  account.parts(id, `${of}-tags`, "listPartnerTags", "id");
export const eventsOf = (account: Account, id: string): Collection =>
  account.parts(id, "events", "listCaseEvents", "event_id");

/** Adds an offering as it was sent, with `offering_id` and members of its `product`. */
export function addOffering(account: Account, caseId: string, sent: Entity): Entity {
  const id = randomUUID();
  const product = isEntity(sent["product"]) ? sent["product"] : {};
  const named: Entity = {
    ...sent,
    ...(product["directions"] === undefined ? {} : { directions: product["directions"] }),
    ...(product["name"] === undefined ? {} : { name: product["name"], title: product["name"] }),
    product: { ...product, id: sent["offering_id"] ?? id },
    product_id: sent["offering_id"] ?? id,
    id,
    case_offering_id: id,
    ...changedNow(),
  };
  return offeringsOf(account, caseId).put(id, named);
}

export function addQuestion(account: Account, caseId: string, sent: Entity): Entity {
  const id = randomUUID();
  return questionsOf(account, caseId).put(id, { ...sent, case_question_id: id });
}

/** A tag of a case or a patient. */
export interface AttachedTag {
  readonly of: "case" | "patient";
  readonly id: string;
  readonly tagId: string;
}

/** Attaches a tag with its notes. */
export function attachTag(account: Account, { of, id, tagId }: AttachedTag, { notes = null }: Entity): Entity {
  const tag = account.tags.find(tagId) ?? { ...exampleEntity("getTag"), id: tagId };
  return tagsOf(account, of, id).put(tagId, { ...tag, tag_id: tagId, notes });
}

/** Keeps an event of a patient or a case for its list of events. */
export function recordEvent(account: Account, owner: string, model: string, title: string): void {
  const event: Entity = {
    event_id: randomUUID(),
    date_time: timeText(),
    model,
    type: title,
    by_model: "Partner",
    title,
  };
  eventsOf(account, owner).put(String(event["event_id"]), event);
}

/** The times of a new resource. */
export function changedNow(): { readonly created_at: Json; readonly updated_at: Json } {
  const now = timeText();
  return { created_at: now, updated_at: now };
}
