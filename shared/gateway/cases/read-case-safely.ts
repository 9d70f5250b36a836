import type { VendorDescriptor } from "../../vendors/types.ts";
import type { CaseReading, WebhookReading } from "../../vendors/webhook-reading.ts";

export type ReadCase = NonNullable<VendorDescriptor["readCase"]>;

/** A case is one record of bounded size. */
const maxTextLength = 500;
const maxValues = 50;

/**
 * What a vendor's reader says of a case, checked: its values come from outside, and an event that is stored and
 * delivered must not fail again and again over its case.
 *
 * @returns `undefined` where the event tells of no case, `"unreadable"` where the reader throws or what it says cannot be
 *   put into a case
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
