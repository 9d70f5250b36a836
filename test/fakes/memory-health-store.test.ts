import { describe } from "vitest";
import { healthStoreContract } from "../gateway/ports/health-store-contract.ts";
import { memoryHealthStore } from "./memory-health-store.ts";

describe("health and budgets in memory", () => {
  healthStoreContract(() => memoryHealthStore());
});
