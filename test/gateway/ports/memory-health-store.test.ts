import { describe } from "vitest";
import { healthStoreContract } from "../../support/contracts/health-store-contract.ts";
import { memoryHealthStore } from "../../support/fakes/memory-health-store.ts";

describe("health and budgets in memory", () => {
  healthStoreContract(() => memoryHealthStore());
});
