import type { OperationDocumentation } from "../documentation.ts";

const notes = [
  "Only known from public integration code: lists are bare or under `data`, and requests are not validated.",
];

/** The documentation of the operations that are neither in the vendor's document nor in its own collection. */
export const furtherDocumentation: Readonly<Record<string, OperationDocumentation>> = {
  listPatientOrders: {
    title: "List patient orders",
    description: "Lists the orders of a patient.",
    group: "Partners / Patients",
    notes,
  },
  listCasePrescriptions: {
    title: "List case prescriptions",
    description: "Lists the prescriptions of a case.",
    group: "Partners / Cases",
    notes,
  },
  listCaseTags: { title: "List case tags", description: "Lists the tags of a case.", group: "Partners / Cases", notes },
};
