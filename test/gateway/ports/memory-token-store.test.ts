import { describe } from "vitest";
import { tokenStoreContract } from "../../support/contracts/token-store-contract.ts";
import { memoryTokenStore } from "../../support/fakes/memory-token-store.ts";

describe("the token store in memory", () => {
  tokenStoreContract(() => memoryTokenStore());
});
