import { describe } from "vitest";
import { recentRequestsContract } from "../gateway/ports/recent-requests-contract.ts";
import { memoryRecentRequests } from "./memory-recent-requests.ts";

describe("recent requests in memory", () => recentRequestsContract(memoryRecentRequests));
