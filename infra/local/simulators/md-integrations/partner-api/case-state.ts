import { randomUUID } from "node:crypto";
import type { Account, WebhookFields } from "./account.ts";
import {
  addOffering,
  addQuestion,
  attachTag,
  changedNow,
  filesOf,
  offeringsOf,
  ordersOf,
  recordEvent,
  tagsOf,
} from "./case-parts.ts";
import { type Entity, isEntity, isList, textOf, timeText } from "./entity.ts";
import { entitiesIn } from "./partner-call.ts";
import { exampleEntity } from "./views.ts";

/** The webhook of each status of a case. */
export const statusEvents: Readonly<Record<string, string>> = {
  created: "case_created",
  assigned: "case_assigned_to_clinician",
  waiting: "case_waiting",
  processing: "case_processing",
  approved: "case_approved",
  support: "case_transferred_to_support",
  cancelled: "case_cancelled",
  completed: "case_completed",
};

/** @param second of the status's webhook, in Unix seconds */
const statusOf = (name: string, second: number, more: Entity = {}): Entity => {
  const at = timeText(new Date(second * 1000));
  return { id: randomUUID(), name, reason: null, created_at: at, updated_at: at, ...more };
};

export const metadataOf = (entity: Entity) => entity["metadata"] ?? null;

/** The patient that a body names. One that does not exist is accepted: no document says that the vendor refuses it. */
export function namedPatient({ patients }: Account, body: Entity): Entity | undefined {
  const id = textOf(body["patient_id"]);
  return id === undefined ? undefined : patients.find(id);
}

/** Creates a case with the offerings, questions, tags and known files of a body. */
export function openCase(account: Account, body: Entity, patient = namedPatient(account, body)): Entity {
  const files = (isList(body["case_files"]) ? body["case_files"] : []).flatMap((one): readonly Entity[] => {
    const file = account.files.find(textOf(isEntity(one) ? one["file_id"] : one) ?? "");
    return file === undefined ? [] : [file];
  });
  const id = randomUUID();
  account.created(id);
  for (const file of files) filesOf(account, id).put(String(file["file_id"]), file);
  for (const one of entitiesIn(body, "case_offerings")) addOffering(account, id, one);
  for (const one of entitiesIn(body, "case_questions")) addQuestion(account, id, one);
  for (const one of entitiesIn(body, "tags"))
    attachTag(account, { of: "case", id, tagId: textOf(one["tag_id"]) ?? "" }, one);
  recordEvent(account, id, "Case", "case_created");
  const status = statusOf("created", account.nextSecond(id), { hold_status: body["hold_status"] ?? false });
  return account.cases.put(id, {
    ...body,
    id,
    case_id: id,
    ...(patient === undefined ? {} : { patient_id: patient["patient_id"] ?? null }),
    case_status: status,
    statuses: [status],
    ...changedNow(),
  });
}

/** The second of a case's status, which is its webhook's `timestamp` as well. */
export function statusSecond({ case_status: status }: Entity): number {
  const at = isEntity(status) ? textOf(status["updated_at"]) : undefined;
  return Math.floor(Date.parse(at ?? "") / 1000);
}

/** How a case is moved; `second` is that of the vendor's webhook where a test has ordered it. */
export interface CaseMove {
  readonly more?: Entity;
  readonly second?: number | undefined;
}

/** Moves a case and returns the webhooks of it. An approved case gets an order when it is processed. */
export function moveCase(
  account: Account,
  id: string,
  name: string,
  { more = {}, second }: CaseMove = {},
): readonly WebhookFields[] {
  const before = account.cases.get(id);
  const held = isEntity(before["case_status"]) ? (before["case_status"]["hold_status"] ?? false) : false;
  const offerings = offeringsOf(account, id).list();
  const isSubmitted = name === "completed" && offerings.length > 0;
  const submittedAt = isSubmitted ? account.nextSecond(id) : 0;
  const movedAt = second ?? account.nextSecond(id);
  const status = statusOf(name, movedAt, { hold_status: held, reason: more["reason"] ?? null });
  const statuses = [...(isList(before["statuses"]) ? before["statuses"] : []), status];
  const assignment = name === "assigned" ? { case_assignment: assignmentOf(more, id) } : {};
  const moved = account.cases.change(id, { case_status: status, statuses, ...assignment, updated_at: timeText() });
  if (name === "processing") placeOrder(account, id);
  const event = statusEvents[name] ?? `case_${name}`;
  recordEvent(account, id, "Case", event);
  const metadata = metadataOf(moved);
  const submitted: readonly WebhookFields[] = isSubmitted
    ? [
        {
          timestamp: submittedAt,
          event_type: "offering_submitted",
          case_id: id,
          metadata,
          offerings: offerings.map(offeringInWebhook),
        },
      ]
    : [];
  return [...submitted, { timestamp: movedAt, event_type: event, case_id: id, metadata }];
}

const offeringInWebhook = (offering: Entity): Entity => ({ ...exampleEntity("listCaseOfferings"), ...offering });

function assignmentOf({ clinician_id = null, reason = null }: Entity, id: string): Entity {
  const clinician: Entity = clinician_id === null ? {} : { clinician_id, id: clinician_id };
  return { case_assignment_id: randomUUID(), id, case_id: id, clinician_id, clinician, reason, ...changedNow() };
}

/** Places an order for the offerings of a case, unless it has one. */
export function placeOrder(account: Account, caseId: string): void {
  const orders = ordersOf(account, caseId);
  if (orders.list().length > 0) return;
  const id = randomUUID();
  const prescriptions = offeringsOf(account, caseId).list();
  orders.put(id, {
    id,
    case_id: caseId,
    external_id: randomUUID(),
    sequence_order_id: randomUUID(),
    prescriptions_id: prescriptions.map((one) => ({ id: one["case_offering_id"] ?? null })),
    status: "created",
    details: null,
    date: timeText().slice(0, 10),
    ...changedNow(),
  });
}

/** A case with its patient and its parts, of which each answer shows some. */
export function wholeCase(account: Account, entity: Entity): Entity {
  const id = String(entity["case_id"]);
  const patient = account.patients.find(textOf(entity["patient_id"]) ?? "");
  const offerings = offeringsOf(account, id).list();
  return {
    ...entity,
    ...(patient === undefined ? {} : { patient }),
    tags: tagsOf(account, "case", id).list(),
    case_files: filesOf(account, id).list(),
    case_offerings: offerings,
  };
}
