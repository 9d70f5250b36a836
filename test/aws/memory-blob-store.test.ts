import { describe } from "vitest";
import { blobStoreContract } from "../support/contracts/blob-store-contract.ts";
import { memoryBlobStore } from "../support/fakes/memory-blob-store.ts";

describe("blobs in memory", () => blobStoreContract(memoryBlobStore));
