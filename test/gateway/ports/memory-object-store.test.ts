import { describe } from "vitest";
import { objectStoreContract } from "../../support/contracts/object-store-contract.ts";
import { memoryObjectStore } from "../../support/fakes/memory-object-store.ts";

describe("objects in memory", () => {
  objectStoreContract(memoryObjectStore);
});
