import {
  date,
  flag,
  integer,
  integerFrom,
  number,
  object,
  oneOf,
  required,
  requiredWith,
  text,
  textLike,
  type VendorRequestRules,
} from "../field-rules.ts";

const limit = integerFrom(1, 10);
const locale = oneOf("en-US", "es-US");
const gender = oneOf("unknown", "male", "female");

/**
 * What the vendor's public pages state of their operations' requests (docs.insiderx.com). Unlike its prices by NPI, whose
 * 400s name an `errorCode` that is documented, these are checked before they are sent.
 *
 * Which fields an enrollment needs depends on the account, by the page: only `action` is required everywhere. Prices by
 * region have no rule for their body: where `zip` belongs is not known.
 */
export const furtherRules: VendorRequestRules = {
  pricePeopleByRegion: { query: { accessCode: text } },
  listChainPharmacies: {
    query: {
      zip: required(textLike("^[0-9]{5}$")),
      chainCode: required(text),
      limit,
      index: integer,
      lat: requiredWith("lng", number),
      lng: requiredWith("lat", number),
    },
  },
  searchMedications: { query: { query: required(text), locale, limit } },
  listPopularMedications: { query: { locale, limit } },
  getMedicationAttributes: { query: { locale } },
  listMedicationAlternatives: { query: { slug: required(text) } },
  createMembershipCard: { query: { accessCode: text } },
  checkEligibility: {
    // The curl line of the page sends a form, `address[zip]=…`, and calls it JSON.
    formAccepted: true,
    body: {
      "/memberId": required(text),
      "/group": required(text),
      "/firstName": required(text),
      "/middleName": text,
      "/lastName": required(text),
      "/gender": gender,
      "/dob": required(date),
      "/email": text,
      "/phone": text,
      "/address": object,
      "/address/line1": text,
      "/address/line2": text,
      "/address/city": text,
      "/address/zip": text,
      "/medication": object,
      "/medication/ndc": text,
      "/medication/quantity": number,
    },
  },
  createEnrollmentCard: {
    formAccepted: true,
    body: {
      "/action": required(oneOf("create", "update")),
      "/active": flag,
      "/memberId": text,
      "/group": text,
      "/subId": text,
      "/firstName": text,
      "/middleName": text,
      "/lastName": text,
      "/suffix": text,
      "/gender": gender,
      "/dob": date,
    },
  },
};
