import { enumOf, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";
import { attentionReasons } from "./attention.ts";

/** Whether the prescriptions of a refill belong to its patient: an id equals one of the vendor's, or none can be compared. */
export const patientMatches = ["unknown", "matched"] as const;

/**
 * What was found of the prescriptions of a refill before it was requested. It names no patient and no prescription:
 * pointers lead into the partner's request.
 */
export const refillCheck = openObject({
  attention: list(openObject({ pointer: text(), reasons: list(enumOf(attentionReasons)) })),
  patientMatch: enumOf(patientMatches),
});

export type RefillCheck = ValueOf<typeof refillCheck>;
