import type { AuthScheme } from "../../shared/vendors/auth-scheme.ts";
import type { OperationDocumentation } from "../../shared/vendors/documentation.ts";
import type { EventPointers } from "../../shared/vendors/event-reader.ts";
import type { ExampleKind } from "../../shared/vendors/example-files.ts";
import type { RequestRules } from "../../shared/vendors/field-rules.ts";
import type { Operation } from "../../shared/vendors/types.ts";
import type { SimulatedWebhook } from "../local/simulators/calls/connection.ts";
import type { SimulatedAuth } from "../local/simulators/catalogue/catalogue-vendor.ts";

/** One operation with everything that its files say of it. */
export interface OperationDraft {
  readonly operation: Operation;
  readonly documentation: OperationDocumentation;
  readonly rules: RequestRules;
  /** JSON values by kind; `documentation.examples` names the same kinds. */
  readonly examples: Readonly<Partial<Record<ExampleKind, unknown>>>;
}

export interface EventDraft {
  readonly name: string;
  readonly description: string;
  readonly example: unknown;
}

/** What is known of a new vendor before its files are written: the template's, or that of an OpenAPI document. */
export interface VendorDraft {
  readonly title: string;
  /** One line about what the vendor offers. */
  readonly summary: string;
  readonly source: string;
  readonly origins: { readonly live: string; readonly sandbox: string };
  readonly auth: AuthScheme;
  readonly simulatedAuth: Exclude<SimulatedAuth, { kind: "signed" }>;
  /** Whether HTTP statuses decide, so that bodies are not read. */
  readonly statusDecides: boolean;
  readonly operations: readonly OperationDraft[];
  /** The meaning of each status. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly events: readonly EventDraft[];
  /** Where the events have type, id and time; absent where that is not known. */
  readonly pointers?: EventPointers;
  /** How the local stack's webhooks are signed. */
  readonly webhook: Omit<SimulatedWebhook, "secrets">;
  /** What the author has to check. */
  readonly notes: readonly string[];
}
