import { describe } from "vitest";
import { caseStoreContract } from "../gateway/ports/case-store-contract.ts";
import { memoryCaseStore } from "./memory-case-store.ts";

describe("the cases in memory", () => {
  caseStoreContract((clock) => memoryCaseStore(clock));
});
