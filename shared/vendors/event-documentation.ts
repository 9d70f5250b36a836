import { existsSync } from "node:fs";
import type { BodyFields } from "./field-rules.ts";
import type { VendorId } from "./types.ts";

/**
 * What documents for people say of one kind of event that a vendor sends. The example of one that is `documented` is
 * `shared/vendors/<vendor>/examples/webhooks/<name>.json`; without that file the OpenAPI document is not written.
 */
export interface EventDocumentation {
  /** The vendor's own name; partners get it as `<vendor>.<name>`. */
  readonly name: string;
  /** `documented` with its payload; `named` in the document and no more; `unconfirmed` where only public code has it. */
  readonly evidence: "documented" | "named" | "unconfirmed";
  readonly description?: string;
  /** Fields of the vendor's payload, by pointer, as far as they are known. */
  readonly fields?: BodyFields;
}

/** The events of a vendor whose folder has an `event-types.ts`; none for any other. */
export async function loadEventTypes(vendor: VendorId): Promise<readonly EventDocumentation[]> {
  if (!existsSync(new URL(`./${vendor}/event-types.ts`, import.meta.url))) return [];
  const { eventTypes } = (await import(`./${vendor}/event-types.ts`)) as { eventTypes: readonly EventDocumentation[] };
  return eventTypes;
}
