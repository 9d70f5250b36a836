import { describe } from "vitest";
import { objectStoreContract } from "../gateway/ports/object-store-contract.ts";
import { memoryObjectStore } from "./memory-object-store.ts";

describe("objects in memory", () => {
  objectStoreContract(memoryObjectStore);
});
