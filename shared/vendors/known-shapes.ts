import type { Place } from "../core/places.ts";

/** What the catalogue knows of a vendor's answers and webhooks, as the file beside the scheduler's code has it. */
export interface VendorShapes {
  /** Types by place, by operation id or `event/<type>`; an empty shape for one whose answer is not known. */
  readonly shapes: Readonly<Record<string, Readonly<Record<Place, readonly string[]>>>>;
  /** Every member's name in the vendor's documentation and examples. */
  readonly names: readonly string[];
}
