import { compareDecimals } from "../../core/exact-decimal.ts";
import { dayIn } from "../../core/resource-settings.ts";
import { listAt, readFields } from "../../vendors/mapped-field.ts";
import type { PrescriptionMapping } from "../../vendors/prescription-mapping.ts";
import type { Attention, PrescriptionView } from "../partner-api/views/prescription-view.ts";
import type { VendorText } from "./vendor-text.ts";

/** Reads the prescriptions of an answer. @param today `YYYY-MM-DD` in the connection's time zone */
export function toPrescriptions(
  mapping: PrescriptionMapping,
  { json }: Pick<VendorText, "json">,
  today: string,
): readonly PrescriptionView[] {
  const { list, fields, vendorStatus: statusFields, patient: patientFields } = mapping.answer;
  const patient = readFields(json, json.root, patientFields);
  return listAt(json, list).map((element) => {
    const prescription = readFields(json, element, fields);
    const vendorStatus = readFields(json, element, statusFields);
    // Also what is no whole number may say that none are left.
    const { remaining } = readFields(json, element, {
      remaining: { from: fields.refillsRemaining.from, as: "decimal" },
    });
    const attention = attentionOf(mapping, { ...prescription, remaining, vendorStatus }, today);
    return { ...prescription, vendorStatus, patient, refill: { attention } };
  });
}

/** What the vendor's record says of a prescription. */
interface Stated extends Pick<PrescriptionView, "expiresOn" | "vendorStatus"> {
  /** Refills, as a decimal. */
  readonly remaining: string | null;
}

/** Why a refill of a prescription may need attention. */
export function attentionOf(
  { noRefills }: Pick<PrescriptionMapping, "noRefills">,
  { remaining, expiresOn, vendorStatus }: Stated,
  today: string,
): Attention {
  return [
    ...(remaining !== null && compareDecimals(remaining, "0") <= 0 ? (["no-refills"] as const) : []),
    ...(vendorStatus[noRefills.member] === noRefills.value ? (["vendor-no-refills"] as const) : []),
    // Dates of this form compare like texts.
    ...(expiresOn !== null && expiresOn < today ? (["expired"] as const) : []),
  ];
}

/** Today, where a prescription of the connection expires. */
export function todayOf({ timeZone = "UTC" }: { readonly timeZone?: string }, now: number): string {
  return dayIn(timeZone, now);
}
