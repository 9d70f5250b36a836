import type { OperationDocumentation, VendorDocumentation } from "../vendors/documentation.ts";
import type { EventDocumentation } from "../vendors/event-documentation.ts";
import type { VendorRequestRules } from "../vendors/field-rules.ts";
import type { Operation, VendorDescriptor } from "../vendors/types.ts";

/** A vendor with all its documentation. */
export interface DocumentedVendor {
  readonly vendor: VendorDescriptor;
  readonly documentation: VendorDocumentation;
  readonly requestRules: VendorRequestRules;
  readonly eventTypes: readonly EventDocumentation[];
  /** The text of an example, by its file: `getPatient.request.json`, `webhooks/case_waiting.json`. */
  readonly example: (file: string) => string | undefined;
}

/** The documentation of an operation; only a title where nothing but its name is known. */
export function documentationOf({ documentation }: DocumentedVendor, { id }: Operation): OperationDocumentation {
  return documentation.operations[id] ?? { title: wordsOf(id), description: "" };
}

/** A name in words: `listPatientCases` becomes "List patient cases", `case_waiting` becomes "Case waiting". */
export function wordsOf(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
