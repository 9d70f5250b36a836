import { describe } from "vitest";
import { endpointDirectoryContract } from "../gateway/ports/endpoint-directory-contract.ts";
import { memoryEndpointDirectory } from "./memory-endpoint-directory.ts";

describe("endpoints in memory", () => {
  endpointDirectoryContract(() => memoryEndpointDirectory());
});
