import type { VendorDocumentation } from "../documentation.ts";
import { flag, integer, nullable, object, text } from "../field-rules.ts";
import { furtherDocumentation } from "./further-documentation.ts";

/** The documentation of this vendor's operations. */
export const documentation: VendorDocumentation = {
  source: "The vendor's developer page on prices by NPI, and the names of further operations on its public pages.",
  statuses: {
    "200": "Priced; single pharmacies can have failed.",
    "400": "A parameter is missing or wrong; `errorCode` says which.",
    "403": "The key may not request prices.",
    "404": "The NDC or quantity is not found or not covered.",
    "500": "The vendor's own failure.",
  },
  operations: {
    pricePeopleByNpi: {
      title: "People Pricing by NPI",
      description: "Prices a medication for a person at each of the pharmacies named by NPI.",
      group: "Medication Prices by NPI",
      examples: ["request", "answer", "error"],
      answer: {
        "/id": text,
        "/successful/*/npi": text,
        "/successful/*/type": text,
        "/successful/*/price/unc": nullable(text),
        "/successful/*/price/discounted": text,
        "/successful/*/featured": flag,
        "/failed/*/npi": text,
        "/failed/*/code": integer,
        "/statusCode": integer,
        "/message": text,
        "/errorCode": text,
        "/metadata": object,
      },
      notes: [
        "At most 50 NPIs are priced in a call; the gateway splits longer lists and merges the answers.",
        "More than 50 NPIs are split only in uncompressed JSON with one list of texts; in any other form they are 400.",
        "Prices are decimal strings.",
        "An answer of 200 can hold failures in `failed`: 1 not in network, 2 try again, 3 unknown, 4 not covered.",
        "The document's curl example sends a form; its table says JSON.",
      ],
    },
    pricePetsByNpi: {
      title: "Pets Pricing by NPI",
      description: "Prices a medication for a pet at each of the pharmacies named by NPI.",
      group: "Medication Prices by NPI",
      examples: ["request", "answer", "error"],
      answer: {
        "/id": text,
        "/successful/*/npi": text,
        "/successful/*/type": text,
        "/successful/*/price/unc": nullable(text),
        "/successful/*/price/discounted": text,
        "/successful/*/featured": flag,
        "/failed/*/npi": text,
        "/failed/*/code": integer,
        "/statusCode": integer,
        "/message": text,
        "/errorCode": text,
        "/metadata": object,
      },
      notes: [
        "At most 50 NPIs are priced in a call; the gateway splits longer lists and merges the answers.",
        "More than 50 NPIs are split only in uncompressed JSON with one list of texts; in any other form they are 400.",
        "Prices are decimal strings.",
        "An answer of 200 can hold failures in `failed`: 1 not in network, 2 try again, 3 unknown, 4 not covered.",
        "The document's curl example sends a form; its table says JSON.",
      ],
    },
    ...furtherDocumentation,
  },
};
