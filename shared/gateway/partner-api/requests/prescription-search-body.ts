import { text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { object } from "../../../core/schema/structures.ts";

const id = (description: string) => text({ minLength: 1, maxLength: 200, description });

/** The body of `POST /v1/prescriptions/search`. */
export const prescriptionSearchBody = object(
  {},
  {
    rxNumber: id("The number of one prescription."),
    prescriptionId: id("The vendor's id of one prescription."),
    patientId: id("The vendor's id of a patient: all of their prescriptions."),
  },
  { minProperties: 1, maxProperties: 1, description: "Exactly one of the members." },
);

export type PrescriptionSearchBody = ValueOf<typeof prescriptionSearchBody>;
