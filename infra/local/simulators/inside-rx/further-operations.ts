import type { VendorCall, VendorReply } from "../calls/vendor-call.ts";
import type { FoundOperation } from "../catalogue/find-operation.ts";
import { Cards } from "./cards.ts";
import { chainPharmacies, regionPrices } from "./chains.ts";
import { medicationAlternatives, medicationAttributes, popularMedications, searchMedications } from "./medications.ts";
import { failure } from "./refusals.ts";

type Answer = (call: VendorCall, found: FoundOperation, cards: Cards) => VendorReply;

const text = ({ body }: VendorCall): string => body.toString("utf8");

const answers: Readonly<Record<string, Answer>> = {
  pricePeopleByRegion: (call) => regionPrices(text(call), call.query),
  listChainPharmacies: ({ query }) => chainPharmacies(query),
  searchMedications: ({ query }) => searchMedications(query),
  listPopularMedications: ({ query }) => popularMedications(query),
  getMedicationAttributes: ({ query }, { parameters }) => medicationAttributes(parameters.get("slug") ?? "", query),
  listMedicationAlternatives: ({ query }) => medicationAlternatives(query),
  createMembershipCard: ({ query }, _found, cards) => cards.createMembership(query.get("accessCode")),
  checkEligibility: (call, _found, cards) => cards.check(text(call)),
  createEnrollmentCard: (call, _found, cards) => cards.enroll(text(call)),
};

/** Answers the published operations beside prices by NPI. Each connection has cards of its own. */
export function furtherOperations(): (connection: string, found: FoundOperation, call: VendorCall) => VendorReply {
  const cardsByConnection = new Map<string, Cards>();
  return (connection, found, call) => {
    const cards = cardsByConnection.get(connection) ?? new Cards();
    cardsByConnection.set(connection, cards);
    return answers[found.operation.id ?? ""]?.(call, found, cards) ?? failure(404, "Not found");
  };
}
