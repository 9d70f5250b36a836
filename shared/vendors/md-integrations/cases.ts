import { parseDateTime } from "../../core/date-time.ts";
import { isRecord } from "../../core/schema/structures.ts";
import type { CaseReading, OfferingValue, OpenedCase, WebhookReading } from "../webhook-reading.ts";
import { readObject } from "./webhooks.ts";

/** The events that set a case's status, in the order of a case's life; a status can have several event names. */
const steps: readonly (readonly [status: string, ...events: string[]])[] = [
  ["created", "case_created"],
  ["assigned", "case_assigned_to_clinician", "case_assigned"],
  ["processing", "case_processing"],
  ["waiting", "case_waiting"],
  ["support", "case_transferred_to_support", "case_support"],
  ["approved", "case_approved"],
  ["clinically_approved", "case_clinically_approved"],
  ["declined", "case_declined"],
  ["cancelled", "case_cancelled"],
  ["completed", "case_completed"],
];

const statusOf = new Map(
  steps.flatMap(([name, ...events], rank) => events.map((event) => [event, { name, rank: rank + 1 }] as const)),
);

/** The fields of an offering in a case; directions and clinical notes are only in the event. */
const offeringFields: readonly string[] = [
  "id",
  "case_offering_id",
  "title",
  "name",
  "status",
  "status_details",
  "product_id",
  "product_type",
  "order_status",
  "order_date",
  "order_details",
  "order_updated",
  "created_at",
  "updated_at",
];

/** In characters; longer texts are cut, because a case is one record of bounded size. */
const maxTextLength = 500;

/**
 * Reads what a webhook states about its case, named by `case_id` or, without one, by `encounter_id`. Orders change by
 * `order_status_changed`, `order_tracking_number_changed` and the `case_order_…` events; the tracking number is a field
 * of its own, or part of the text of `order_details` (the vendor's document, "Webhooks").
 */
export function readCase(
  { type, subject }: Pick<WebhookReading, "type" | "subject">,
  body: Uint8Array,
): CaseReading | undefined {
  const caseId = subject["case_id"];
  if (caseId === undefined) return undefined;
  const fields = readObject(body);
  const status = statusOf.get(type);
  return {
    caseId,
    ...(status === undefined ? {} : { status }),
    order: /^(case_)?order_/.test(type) ? readOrder(fields) : {},
    offerings: readOfferings(fields["offerings"]),
  };
}

/** Reads the case that `createCase` has opened (the vendor's collection, "Create case"). */
export function readOpenedCase(operation: string, body: Uint8Array): OpenedCase | undefined {
  if (operation !== "createCase") return undefined;
  const { case_id, created_at, patient, case_offerings } = readObject(body);
  const caseId = idOf(case_id);
  if (caseId === undefined) return undefined;
  const patientId = isRecord(patient) ? idOf(patient["patient_id"]) : undefined;
  const createdAt = parseDateTime(textOf(created_at) ?? "");
  return {
    reading: { caseId, status: { name: "created", rank: 0 }, order: {}, offerings: readOfferings(case_offerings) },
    ...(patientId === undefined ? {} : { patientId }),
    ...(createdAt === undefined ? {} : { createdAt }),
  };
}

/** Reads the patient that `createPatient` has created (the vendor's collection, "Create patient"). */
export function readCreatedPatient(operation: string, body: Uint8Array): string | undefined {
  return operation === "createPatient" ? idOf(readObject(body)["patient_id"]) : undefined;
}

function readOrder(fields: Readonly<Record<string, unknown>>): CaseReading["order"] {
  const status = textOf(fields["order_status"]);
  const details = textOf(fields["order_details"]);
  const trackingNumber = textOf(fields["tracking_number"]) ?? /tracking number:\s*([^\s,;]+)/i.exec(details ?? "")?.[1];
  return {
    ...(status === undefined ? {} : { status }),
    ...(details === undefined ? {} : { details }),
    ...(trackingNumber === undefined ? {} : { trackingNumber }),
  };
}

function readOfferings(value: unknown): CaseReading["offerings"] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((offering: unknown) => {
    if (typeof offering !== "object" || offering === null) return [];
    const fields = offering as Readonly<Record<string, unknown>>;
    const id = textOf(fields["case_offering_id"]) ?? textOf(fields["id"]);
    if (id === undefined) return [];
    const values = offeringFields.flatMap((name) => {
      const read = shownValue(fields[name]);
      return read === undefined ? [] : [[name, read] as const];
    });
    return [{ id, values: Object.fromEntries(values) }];
  });
}

/** One that is cut would be another's. */
function idOf(value: unknown): string | undefined {
  return typeof value === "string" && value.length > maxTextLength ? undefined : textOf(value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, maxTextLength) : undefined;
}

/** A number beyond 2^53 was rounded by the parser, so that it is left out. */
function shownValue(value: unknown): OfferingValue | undefined {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return value.slice(0, maxTextLength);
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
