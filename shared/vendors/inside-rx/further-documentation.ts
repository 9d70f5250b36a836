import type { OperationDocumentation } from "../documentation.ts";

const group = "Further operations";
const bare = "The vendor's public pages name it; what goes in and comes out is not in the document that we hold.";
const card = "Each call makes a card: it is never sent twice, and an answer that is lost is reported as uncertain.";

/** The documentation of the operations that are not in the vendor's document. */
export const furtherDocumentation: Readonly<Record<string, OperationDocumentation>> = {
  pricePeopleByRegion: {
    title: "People Pricing by Region",
    description: "Prices a medication for a person at the pharmacies of a region.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  listPharmacyChains: {
    title: "Pharmacy Chains",
    description: "Lists pharmacy chains.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  searchMedications: {
    title: "Search",
    description: "Searches medications by name.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  listPopularMedications: {
    title: "Popular Searches",
    description: "Lists medications that are searched often.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  getMedicationAttributes: {
    title: "Medication Attributes",
    description: "Reads the forms, strengths and quantities of one medication.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  createMembershipCard: {
    title: "Membership Card",
    description: "Creates a membership card, although its method is GET.",
    group,
    notes: [bare, card],
  },
  checkEligibility: {
    title: "Eligibility Check",
    description: "Returns whether a member is eligible.",
    group,
    examples: ["plausible"],
    notes: [bare],
  },
  createEnrollmentCard: {
    title: "Enrollment Card",
    description: "Enrolls a member and creates a card.",
    group,
    notes: [bare, card],
  },
};
