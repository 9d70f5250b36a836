import type { MappedField } from "./mapped-field.ts";

/** Why a pharmacy has no price. */
export const quoteFailureReasons = [
  "not-in-network",
  "try-again",
  "unknown",
  "not-covered",
  "not-found-or-not-covered",
  "vendor-unavailable",
  "other",
] as const;

export type QuoteFailureReason = (typeof quoteFailureReasons)[number];

/** How the prices of a vendor are quotes of the gateway: a table in the vendor's folder. */
export interface QuoteMapping {
  /** The operation by whom the medication is for, each a read by POST. */
  readonly operations: { readonly person: string; readonly pet: string };
  /** Pharmacies in one call. */
  readonly maxNpis: number;
  /** Where the request has what we are given: pointers into the body (of one member), or `query/<name>`. */
  readonly request: {
    readonly ndc: string;
    readonly quantity: string;
    readonly daysSupply: string;
    readonly npis: string;
    readonly accessCode: string;
  };
  readonly answer: {
    readonly vendorId: MappedField;
    readonly quotes: {
      readonly list: string;
      readonly fields: {
        readonly npi: MappedField & { readonly as: "id" };
        readonly pharmacyType: MappedField & { readonly as: "text" };
        readonly usualAndCustomary: MappedField & { readonly as: "decimal" };
        readonly discounted: MappedField & { readonly as: "decimal" };
        readonly featured: MappedField & { readonly as: "flag" };
      };
    };
    readonly failed: {
      readonly list: string;
      readonly fields: {
        readonly npi: MappedField & { readonly as: "id" };
        readonly code: MappedField & { readonly as: "verbatim" };
      };
    };
  };
  /** The meaning of a code; any other is `other`. Pharmacies of `try-again` are asked for again. */
  readonly reasons: Readonly<Record<string, QuoteFailureReason>>;
  /** Documented fields of the answer that no field of ours has, by pointer, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}
