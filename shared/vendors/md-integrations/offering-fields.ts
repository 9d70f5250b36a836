import { type BodyFields, flag, integer, required, text, uuid } from "../field-rules.ts";

/** The fields of all three tables of offerings, as for an update: none is required. */
export const offeringFields: BodyFields = {
  "/active": flag,
  "/title": text,
  "/refills": integer,
  "/quantity": text,
  "/days_supply": integer,
  "/directions": text,
  "/effective_date": integer,
  "/dispense_unit": text,
  "/dispense_unit_id": integer,
  "/pharmacy_id": integer,
  "/pharmacy_name": text,
  "/force_pharmacy": flag,
  "/clinical_note": text,
  "/pharmacy_notes": text,
  "/thank_you_note": text,
  "/metadata": text,
  "/order": integer,
  "/allow_substitutions": flag,
};

const newOfferingFields: BodyFields = {
  ...offeringFields,
  "/name": required(text),
  "/active": required(flag),
  "/refills": required(integer),
  "/quantity": required(text),
  "/directions": required(text),
  "/dispense_unit": required(text),
  "/dispense_unit_id": required(integer),
  "/force_pharmacy": required(flag),
  "/allow_substitutions": required(flag),
};

/** `type` and `sku` are required where the offering is Boothwyn's. */
export const partnerOfferingFields: BodyFields = {
  ...newOfferingFields,
  "/clinician_id": uuid,
  "/type": text,
  "/is_additional_approval_needed": flag,
  "/sku": text,
  "/is_charged_separately": flag,
  "/image_file_id": uuid,
  "/store_url": text,
  "/recommendation_message": text,
};

export const specialtyOfferingFields: BodyFields = {
  ...newOfferingFields,
  "/strength": required(text),
  "/ndc": text,
  "/dosespot_rxcui": integer,
};
