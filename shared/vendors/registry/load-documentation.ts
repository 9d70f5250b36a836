import type { VendorDocumentation } from "../documentation.ts";
import type { VendorRequestRules } from "../field-rules.ts";
import type { VendorId } from "../types.ts";

/**
 * Loads what documents need of a vendor and calls do not: its `documentation.ts`, and its `request-rules.ts` even where
 * the descriptor omits them. Both are found by the folder's name, so that a new vendor only needs its line in the
 * registry.
 */
export async function loadDocumentation(
  vendor: VendorId,
): Promise<{ readonly documentation: VendorDocumentation; readonly requestRules: VendorRequestRules }> {
  const { documentation } = (await import(`../${vendor}/documentation.ts`)) as { documentation: VendorDocumentation };
  const { requestRules } = (await import(`../${vendor}/request-rules.ts`)) as { requestRules: VendorRequestRules };
  return { documentation, requestRules };
}
