import { isValid } from "../../../../core/schema/schema.ts";
import { isRecord } from "../../../../core/schema/structures.ts";
import { pointerSettings, type WebhookPointers, webhookPointers } from "../../../model/webhook-pointers.ts";

/** The settings that can be used, and the names of those that cannot. */
export interface PointerSettings {
  /** `undefined` where no setting can be used. */
  readonly pointers: WebhookPointers | undefined;
  /** Members of `pointers` that are unknown or wrong; `pointers` itself where it is no object. */
  readonly faults: readonly string[];
}

/**
 * Reads the member `pointers` of a webhook secret. A wrong one is left out and named: refusing the webhooks for it would
 * lose them. One pointer as `subject` is that of the patient.
 */
export function readPointerSettings(value: unknown): PointerSettings {
  if (value === undefined || value === null) return { pointers: undefined, faults: [] };
  if (!isRecord(value)) return { pointers: undefined, faults: ["pointers"] };
  const given = typeof value["subject"] === "string" ? { ...value, subject: { patient_id: value["subject"] } } : value;
  const isUsable = ([name, setting]: readonly [string, unknown]): boolean =>
    Object.hasOwn(pointerSettings, name) && isValid(webhookPointers, { [name]: setting });
  const entries = Object.entries(given);
  const usable: unknown = Object.fromEntries(entries.filter(isUsable));
  const faults = entries.filter((entry) => !isUsable(entry)).map(([name]) => `pointers.${name.slice(0, 40)}`);
  const hasAny = Object.keys(given).length > faults.length;
  return { pointers: hasAny && isValid(webhookPointers, usable) ? usable : undefined, faults };
}
