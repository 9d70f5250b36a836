import { flag, list, number, type RequestRules, required, text, type VendorRequestRules } from "../field-rules.ts";
import { furtherRules } from "./further-rules.ts";

const priced: RequestRules = {
  query: { accessCode: text, sort: flag },
  body: {
    "/ndc": required(text),
    "/quantity": required(number),
    "/npis": required(list),
    "/npis/*": text,
    "/daysSupply": number,
  },
};

/**
 * For the OpenAPI document. The rules of prices by NPI are not in the descriptor: the vendor's own 400s are passed through,
 * because users of this vendor know their `errorCode`.
 */
export const requestRules: VendorRequestRules = {
  pricePeopleByNpi: priced,
  pricePetsByNpi: priced,
  ...furtherRules,
};
