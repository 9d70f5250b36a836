import { enumOf } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";

/**
 * What a patient's data is disclosed for: treatment, payment and health care operations as 45 CFR 164.501 defines them, or
 * something else, for which a patient can demand an account (45 CFR 164.528).
 */
export const purposes = ["treatment", "payment", "operations", "other"] as const;

export const purpose = enumOf(purposes);

export type Purpose = ValueOf<typeof purpose>;

/** `null` where it is not stated. It is never guessed. */
export type StatedPurpose = Purpose | null;
