import type { MappedField } from "./mapped-field.ts";

type Field<Kind extends MappedField["as"]> = MappedField & { readonly as: Kind };

/** How the prescriptions of a pharmacy are prescriptions of the gateway: a table in the vendor's folder. */
export interface PrescriptionMapping {
  /** The operation, a read by POST. */
  readonly operation: string;
  /** Where the request has the id that is searched: pointers into the body. */
  readonly request: { readonly rxNumber: string; readonly prescriptionId: string; readonly patientId: string };
  readonly answer: {
    readonly list: string;
    /** How many prescriptions the patient has: a list of fewer is not complete. */
    readonly total: Field<"integer">;
    readonly fields: {
      readonly id: Field<"id">;
      readonly rxNumber: Field<"id">;
      readonly formulaId: Field<"id">;
      readonly refills: Field<"integer">;
      readonly refillsRemaining: Field<"integer">;
      readonly daysAuthorized: Field<"integer">;
      readonly writtenOn: Field<"month-day-year">;
      readonly expiresOn: Field<"month-day-year">;
      readonly externalId: Field<"id">;
    };
    /** The vendor's own status, under the vendor's own names. */
    readonly vendorStatus: Readonly<Record<string, Field<"verbatim">>>;
    /** From the body, not from the element of the list. */
    readonly patient: {
      readonly id: Field<"id">;
      readonly firstName: Field<"text">;
      readonly lastName: Field<"text">;
      readonly gender: Field<"text">;
      readonly phone: Field<"text">;
      readonly externalId: Field<"text">;
    };
  };
  /** The member of `vendorStatus` and its value by which the vendor says that no refills are left. */
  readonly noRefills: { readonly member: string; readonly value: string };
  /** Documented fields of the answer that no field of ours has, by pointer, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}
