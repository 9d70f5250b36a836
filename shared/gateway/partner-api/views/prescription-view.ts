import { anyObject } from "../../../core/schema/any-json.ts";
import { enumOf, integer, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import { attentionReasons } from "../../model/attention.ts";

/** Why a refill of a prescription may need attention. */
export const attentionList = list(enumOf(attentionReasons), {
  description:
    "Hints that the pharmacy may have to ask the prescriber. `no-refills`: none remain. `vendor-no-refills`: the vendor's status says so. `expired`: `expiresOn` is before today in the connection's time zone (`timeZone` of its secret, UTC by default).",
});

export type Attention = ValueOf<typeof attentionList>;

const id = nullable(text({ description: "The vendor's digits, which may be more than a number keeps." }));
const date = nullable(
  text({
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    description: "YYYY-MM-DD; null where the vendor's date cannot be read.",
  }),
);
const count = nullable(integer());
const asWritten = nullable(text());

/** One prescription. A member that the vendor's answer lacks, or has in another form, is null. */
export const prescriptionView = openObject({
  id,
  rxNumber: id,
  formulaId: id,
  refills: count,
  refillsRemaining: count,
  daysAuthorized: count,
  writtenOn: date,
  expiresOn: date,
  vendorStatus: anyObject({
    description:
      "The vendor's own status under its own names, as it is; a number with more digits than a double keeps is a text of them.",
    examples: [{ status: "Inactive", status_ivr: "no_refills" }],
  }),
  externalId: nullable(text({ description: "Null where the vendor has an empty text." })),
  patient: openObject(
    { id, firstName: asWritten, lastName: asWritten, gender: asWritten, phone: asWritten, externalId: asWritten },
    {},
    { description: "As the vendor writes it." },
  ),
  refill: openObject({ attention: attentionList }),
});

export type PrescriptionView = ValueOf<typeof prescriptionView>;

/** The answer of `POST /v1/prescriptions/search`. */
export const prescriptionsView = openObject(
  {
    data: list(prescriptionView),
    cursor: nullable(text({ description: "Always null: the answer has all that were found." })),
  },
  { raw: text({ description: "The vendor's answer." }) },
);
