import { describe } from "vitest";
import { partnerStoreContract } from "../../support/contracts/partner-store-contract.ts";
import { memoryPartnerStore } from "../../support/fakes/memory-partner-store.ts";

describe("partners and keys in memory", () => {
  const store = memoryPartnerStore();
  partnerStoreContract(() => store);
});
