import { describe } from "vitest";
import { caseStoreContract } from "../../support/contracts/case-store-contract.ts";
import { memoryCaseStore } from "../../support/fakes/memory-case-store.ts";

describe("the cases in memory", () => {
  caseStoreContract((clock) => memoryCaseStore(clock));
});
