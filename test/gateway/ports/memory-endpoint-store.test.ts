import { describe } from "vitest";
import { endpointStoreContract } from "../../support/contracts/endpoint-store-contract.ts";
import { memoryEndpointStore } from "../../support/fakes/memory-endpoint-store.ts";

describe("endpoints in memory", () => {
  endpointStoreContract(() => memoryEndpointStore());
});
