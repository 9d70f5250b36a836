import { describe } from "vitest";
import { ledgerContract } from "../gateway/ports/ledger-contract.ts";
import { memoryLedger } from "./memory-ledger.ts";

describe("the ledger in memory", () => {
  ledgerContract((clock) => memoryLedger(clock));
});
