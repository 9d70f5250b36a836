import type { ExampleKind } from "./example-files.ts";
import type { BodyFields, FieldRule } from "./field-rules.ts";

/** A parameter for which no rule is stated, as the OpenAPI document shows it. */
export interface ParameterDocumentation {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly description?: string;
  readonly example?: string;
}

/** Values that the vendor's document states as defaults, by pointer into the body. The gateway sends none of them. */
export type FieldDefaults = Readonly<Record<string, string | number | boolean>>;

/** One part of a multipart form. */
export interface FormPart {
  readonly name: string;
  readonly description?: string;
  readonly required?: true;
  /** The name of the example's file, for a part that is a file. */
  readonly file?: string;
  /** The example's text, for any other part. */
  readonly example?: string;
}

/**
 * The documentation of one operation, which no call needs: it is not in the bundles of the functions that call vendors.
 */
export interface OperationDocumentation {
  /** The vendor's own name for it. */
  readonly title: string;
  readonly description: string;
  /** The heading that groups it. */
  readonly group?: string;
  /** The line of the vendor's document where it starts. */
  readonly line?: number;
  readonly parameters?: readonly ParameterDocumentation[];
  /**
   * The operation's examples, each a file in `shared/vendors/<vendor>/examples/` (`example-files.ts`). A missing file
   * fails the synthesis.
   */
  readonly examples?: readonly ExampleKind[];
  /** What the vendor takes for a body field that is absent, by pointer as in `RequestRules`. */
  readonly defaults?: FieldDefaults;
  /** Body fields that only an example shows, by pointer as in `RequestRules`; whether they are required is unknown. */
  readonly exampleFields?: Readonly<Record<string, FieldRule>>;
  /** The parts of the body, where it is a multipart form instead of JSON. */
  readonly form?: readonly FormPart[];
  /** Fields of the answer's body, by pointer. Answers are not checked against them. */
  readonly answer?: Readonly<Record<string, FieldRule>>;
  /** Status codes that are documented for this operation, beside those of the vendor as a whole. */
  readonly statuses?: readonly number[];
  /** Contradictions and traps in the vendor's document, and how the gateway handles them. */
  readonly notes?: readonly string[];
}

/** Each vendor's `documentation.ts` exports one, under the name `documentation`. No descriptor imports it. */
export interface VendorDocumentation {
  /** The source of the facts. */
  readonly source: string;
  /** What holds for the vendor as a whole: one paragraph each, in Markdown. */
  readonly about?: readonly string[];
  /** The meaning of each status, by code (`5XX` for a class), unless an operation has its own. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Members of the body of a refusal, by pointer. */
  readonly refusal?: BodyFields;
  /** The tenant in examples, where the vendor has tenants; the local stack has it too. */
  readonly exampleTenant?: string;
  /** By operation id: one for every operation of the descriptor. */
  readonly operations: Readonly<Record<string, OperationDocumentation>>;
}
