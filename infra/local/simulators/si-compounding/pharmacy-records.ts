import { requiredAnswer } from "../catalogue/example-answers.ts";

/** Ids are strings: many exceed 2^53. */
export interface Patient {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: string;
  readonly phone: string;
  readonly externalId: string;
}

export interface Prescription {
  readonly id: string;
  readonly patient: string;
  readonly rxNumber: string;
  readonly formula: string;
  readonly refillsRemaining: number;
}

/** The first is the document's own; the others have the ids of its example requests. */
export const patients: readonly Patient[] = [
  {
    id: "63841550598335501",
    firstName: "Test",
    lastName: "Primary",
    gender: "Male",
    phone: "5555550102",
    externalId: "",
  },
  {
    id: "63838494111328260",
    firstName: "Sample",
    lastName: "Second",
    gender: "Female",
    phone: "5555550103",
    externalId: "",
  },
  {
    id: "63782945725317779",
    firstName: "Sample",
    lastName: "Third",
    gender: "Female",
    phone: "1112352569",
    externalId: "",
  },
  {
    id: "63783646115317780",
    firstName: "Sample",
    lastName: "Fourth",
    gender: "Male",
    phone: "5555550105",
    externalId: "",
  },
];

export const prescriptions: readonly Prescription[] = [
  {
    id: "63841558324288628",
    patient: "63841550598335501",
    rxNumber: "1001117969",
    formula: "6383184943340979",
    refillsRemaining: 0,
  },
  {
    id: "63782347460273846",
    patient: "63783646115317780",
    rxNumber: "1001117970",
    formula: "6383184943340980",
    refillsRemaining: 3,
  },
];

/** The document's answer for the first prescription, byte for byte, carriage returns included. */
export const documentedPrescription = {
  id: "63841558324288628",
  answer: requiredAnswer("si-compounding", "getPrescription"),
};
