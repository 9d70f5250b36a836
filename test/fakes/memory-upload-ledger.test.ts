import { describe } from "vitest";
import { uploadLedgerContract } from "../gateway/ports/upload-ledger-contract.ts";
import { memoryUploadLedger } from "./memory-upload-ledger.ts";

describe("the uploads in memory", () => {
  uploadLedgerContract((clock) => memoryUploadLedger(clock));
});
