import { describe } from "vitest";
import { jobLedgerContract } from "../gateway/ports/job-ledger-contract.ts";
import { memoryJobLedger } from "./memory-job-ledger.ts";

describe("the job ledger in memory", () => {
  jobLedgerContract((clock) => memoryJobLedger(clock));
});
