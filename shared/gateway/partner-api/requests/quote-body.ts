import { ndcPattern } from "../../../core/ndc.ts";
import { enumOf, number, text } from "../../../core/schema/scalars.ts";
import { refined, type ValueOf } from "../../../core/schema/schema.ts";
import { list, object } from "../../../core/schema/structures.ts";

/** Pharmacies in one request: 40 calls of Inside Rx, about what fits into the time for one answer. */
const maxNpis = 2_000;

const aboveZero = (value: number) => (value > 0 ? undefined : "It must be above 0.");

/** The body of `POST /v1/quotes`. */
export const quoteBody = object(
  {
    for: enumOf(["person", "pet"], { description: "People and pets have different prices." }),
    ndc: text({
      pattern: ndcPattern,
      description: "The NDC of the package: 11 digits, or 5-4-2 with hyphens.",
      examples: ["12345-6789-01"],
    }),
    quantity: refined(
      number({ description: "The metric quantity, above 0. It is sent with the digits that you write." }),
      aboveZero,
    ),
    npis: list(text({ pattern: "^[0-9]{10}$" }, "It must have ten digits."), {
      minItems: 1,
      maxItems: maxNpis,
      description:
        "The pharmacies. One that is given twice is priced once. An NPI with a wrong check digit is priced, and `Gateway-Warning` names it.",
    }),
  },
  {
    daysSupply: refined(number({ description: "Above 0. It does not change the prices of every account." }), aboveZero),
    accessCode: text({ minLength: 1, maxLength: 200, description: "A co-brand of the vendor's account." }),
  },
);

export type QuoteBody = ValueOf<typeof quoteBody>;
