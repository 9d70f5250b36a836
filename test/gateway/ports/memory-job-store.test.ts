import { describe } from "vitest";
import { jobStoreContract } from "../../support/contracts/job-store-contract.ts";
import { memoryJobStore } from "../../support/fakes/memory-job-store.ts";

describe("the job store in memory", () => {
  jobStoreContract((clock) => memoryJobStore(clock));
});
