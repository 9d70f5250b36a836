import { existsSync } from "node:fs";
import type { BodyFields } from "./field-rules.ts";
import type { VendorId } from "./types.ts";

/**
 * The documentation of one type of event that a vendor sends. The example of one that is
 * `documented` or `published` is `shared/vendors/<vendor>/examples/webhooks/<name>.json`; a missing file fails the
 * synthesis.
 */
export interface EventDocumentation {
  /** The vendor's own name; partners get it as `<vendor>.<name>`. */
  readonly name: string;
  /**
   * `documented` with an example of its payload; `published` by the vendor with the names and types of its payload's
   * members, so that the example is ours; only `named` in the document; or `unconfirmed`, known from public code alone.
   */
  readonly evidence: "documented" | "published" | "named" | "unconfirmed";
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
