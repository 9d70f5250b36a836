import { describe } from "vitest";
import { partnerRegisterContract } from "../gateway/ports/partner-register-contract.ts";
import { memoryPartnerRegister } from "./memory-partner-register.ts";

describe("partners and keys in memory", () => {
  const store = memoryPartnerRegister();
  partnerRegisterContract(() => store);
});
