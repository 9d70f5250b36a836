import { describe } from "vitest";
import { uploadStoreContract } from "../../support/contracts/upload-store-contract.ts";
import { memoryUploadStore } from "../../support/fakes/memory-upload-store.ts";

describe("the uploads in memory", () => {
  uploadStoreContract((clock) => memoryUploadStore(clock));
});
