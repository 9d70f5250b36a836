import type { ExampleKind } from "./example-files.ts";
import type { FieldRule } from "./field-rules.ts";

/** A parameter as documents for people show it, where no rule is stated for it. */
export interface ParameterDocumentation {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly description?: string;
  readonly example?: string;
}

/**
 * What documents for people say of one operation and no call needs: it stays out of the functions that call vendors.
 */
export interface OperationDocumentation {
  /** The vendor's own name for it. */
  readonly title: string;
  readonly description: string;
  /** The heading it stands under. */
  readonly group?: string;
  /** The line of the vendor's document where it starts. */
  readonly line?: number;
  readonly parameters?: readonly ParameterDocumentation[];
  /**
   * The examples that there are, each a file in `shared/vendors/<vendor>/examples/` (`example-files.ts`). Without one of
   * them the OpenAPI document is not written.
   */
  readonly examples?: readonly ExampleKind[];
  /** Body fields that only an example shows, by pointer as in `RequestRules`: nothing is known to be required. */
  readonly exampleFields?: Readonly<Record<string, FieldRule>>;
  /** Fields of the answer's body, by pointer. Answers are never checked against them. */
  readonly answer?: Readonly<Record<string, FieldRule>>;
  /** Status codes that are documented for this operation, beside those of the vendor as a whole. */
  readonly statuses?: readonly number[];
  /** Contradictions and traps, and what the gateway makes of them. */
  readonly notes?: readonly string[];
}

/** Each vendor's `documentation.ts` exports one, under the name `documentation`. No descriptor imports it. */
export interface VendorDocumentation {
  /** What the facts were taken from. */
  readonly source: string;
  /** What a status means, by code (`5XX` for a class), wherever no operation says otherwise. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Stands in examples for a tenant, where the vendor has tenants: the stack on a developer's machine has it. */
  readonly exampleTenant?: string;
  /** By operation id: one for every operation of the descriptor. */
  readonly operations: Readonly<Record<string, OperationDocumentation>>;
}
