import { isRecord } from "../../core/schema/structures.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { CaseReading, OpenedCase, WebhookReading } from "../../vendors/webhook-reading.ts";

export type ReadCase = NonNullable<VendorDescriptor["readCase"]>;

/** A case is one record of bounded size. */
const maxTextLength = 500;
const maxValues = 50;

/**
 * Reads a case with a vendor's reader and validates the result: its values come from outside, and a reader's fault must
 * not make the event's message fail until it is a dead letter.
 *
 * @returns `undefined` for an event without a case, `"unreadable"` where the reader throws or its result is not valid
 */
export function readCaseSafely(
  read: ReadCase,
  webhook: Pick<WebhookReading, "type" | "subject">,
  body: Uint8Array,
): CaseReading | undefined | "unreadable" {
  try {
    const reading: unknown = read(webhook, Uint8Array.from(body));
    if (reading === undefined) return undefined;
    return isCaseReading(reading) ? reading : "unreadable";
  } catch {
    return "unreadable";
  }
}

/** Reads the case that a call has opened, as safely. */
export function readOpenedCaseSafely(
  read: NonNullable<VendorDescriptor["readOpenedCase"]>,
  operation: string,
  body: Uint8Array,
): OpenedCase | undefined | "unreadable" {
  try {
    const opened = read(operation, Uint8Array.from(body));
    if (opened === undefined) return undefined;
    const { patientId, createdAt } = opened;
    const isValid =
      isCaseReading(opened.reading) &&
      (patientId === undefined || (isText(patientId) && patientId !== "")) &&
      (createdAt === undefined || Number.isSafeInteger(createdAt));
    return isValid ? opened : "unreadable";
  } catch {
    return "unreadable";
  }
}

/** Reads the patient that a call has created, as safely. */
export function readCreatedPatientSafely(
  read: NonNullable<VendorDescriptor["readCreatedPatient"]>,
  operation: string,
  body: Uint8Array,
): string | undefined | "unreadable" {
  try {
    const id: unknown = read(operation, Uint8Array.from(body));
    if (id === undefined) return undefined;
    return isText(id) && id !== "" ? id : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isCaseReading(value: unknown): value is CaseReading {
  if (!isRecord(value)) return false;
  const { caseId, status, order, offerings } = value;
  const isStep = status === undefined || (isRecord(status) && isText(status["name"]) && isRank(status["rank"]));
  const isOrder =
    isRecord(order) &&
    ["status", "details", "trackingNumber"].every((name) => order[name] === undefined || isText(order[name]));
  const areOfferings = Array.isArray(offerings) && offerings.every(isOffering);
  return isText(caseId) && caseId !== "" && isStep && isOrder && areOfferings;
}

function isOffering(value: unknown): boolean {
  if (!isRecord(value) || !isText(value["id"]) || !isRecord(value["values"])) return false;
  const values = Object.values(value["values"]);
  return values.length <= maxValues && values.every(isOfferingValue);
}

const isOfferingValue = (value: unknown): boolean =>
  value === null || typeof value === "boolean" || isText(value) || Number.isFinite(value);

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= maxTextLength;

const isRank = (value: unknown): boolean => Number.isSafeInteger(value);
