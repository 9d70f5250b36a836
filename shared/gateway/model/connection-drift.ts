import { enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject, record } from "../../core/schema/structures.ts";

/** `missing`: no longer there. `null`: there, but without a value. `type`: of a type that it did not have. */
export const differenceKind = enumOf(["missing", "null", "new", "type"]);

export type DifferenceKind = ValueOf<typeof differenceKind>;

/** One difference, as partners and operators see it: names from the catalogue alone. */
export const driftedMember = openObject(
  {
    /** `results[].name`; a name that the catalogue does not have is `?`. */
    member: text(),
    change: differenceKind,
    /** Epoch milliseconds at which it was reported. */
    at: integer(),
  },
  { type: text() },
);

export type DriftedMember = ValueOf<typeof driftedMember>;

/** By operation id or event type: it was answered with success or received, and this differs. */
const differences = record(text(), list(driftedMember));

export const connectionDrift = openObject({ revision: integer(), operations: differences, events: differences });

export type ConnectionDrift = ValueOf<typeof connectionDrift>;

export const noDrift: ConnectionDrift = { revision: 0, operations: {}, events: {} };
