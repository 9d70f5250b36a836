import { describe } from "vitest";
import { recentRequestsContract } from "../../support/contracts/recent-requests-contract.ts";
import { memoryRecentRequests } from "../../support/fakes/memory-recent-requests.ts";

describe("recent requests in memory", () => recentRequestsContract(memoryRecentRequests));
