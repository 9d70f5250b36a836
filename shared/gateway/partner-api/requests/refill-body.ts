import { dateTime, enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, object } from "../../../core/schema/structures.ts";

/** As many as the guard against second orders compares. */
const maxPrescriptions = 20;

const id = (description: string) => text({ minLength: 1, maxLength: 200, description });
const short = (description: string) => text({ maxLength: 200, description });

/** The body of `POST /v1/refills`. */
export const refillBody = object(
  {
    patientId: id("The vendor's id of the patient, or yours where the vendor knows it."),
    prescriptions: list(
      object(
        { rxNumber: id("The number of the prescription.") },
        {
          drugName: short("The name of the drug, for the pharmacy."),
          rxStatus: short("Such as `too_soon` or `discontinued`: a message to the pharmacy, which orders nothing."),
          rxStatusMessage: text({ maxLength: 2_000, description: "Your words for the status." }),
        },
      ),
      { minItems: 1, maxItems: maxPrescriptions },
    ),
  },
  {
    locationId: short("Your id of the pharmacy's location."),
    fulfillment: short("How the patient gets it, such as `delivery`."),
    ingress: short("How the request reached you, such as `other`."),
    notes: text({ maxLength: 10_000, description: "For the pharmacy." }),
    promiseTime: dateTime({ description: "When the patient expects it." }),
    link: text({ maxLength: 2_048, description: "A page of yours." }),
    check: enumOf(["report", "refuse", "skip"], {
      default: "report",
      description:
        "What is done where a prescription needs attention. `report`: it is in `attention`, and the request is made, since a request without refills left is how a pharmacy is made to ask the prescriber. `refuse`: 422 `refill-needs-attention`, and nothing is sent. `skip`: nothing is reported. Whose prescription it is, is looked up in any case.",
    }),
  },
);

export type RefillBody = ValueOf<typeof refillBody>;
