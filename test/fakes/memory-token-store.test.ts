import { describe } from "vitest";
import { tokenStoreContract } from "../gateway/ports/token-store-contract.ts";
import { memoryTokenStore } from "./memory-token-store.ts";

describe("the token store in memory", () => {
  tokenStoreContract(() => memoryTokenStore());
});
