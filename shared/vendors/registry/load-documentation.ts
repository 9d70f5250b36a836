import type { VendorDocumentation } from "../documentation.ts";
import type { VendorRequestRules } from "../field-rules.ts";
import type { VendorId } from "../types.ts";

/**
 * What documents need of a vendor and calls do not: its `documentation.ts`, and its `request-rules.ts` also where the
 * descriptor leaves them out. Found by the folder's name, so that a new vendor is one line in the registry and no other.
 */
export async function loadDocumentation(
  vendor: VendorId,
): Promise<{ readonly documentation: VendorDocumentation; readonly requestRules: VendorRequestRules }> {
  const { documentation } = (await import(`../${vendor}/documentation.ts`)) as { documentation: VendorDocumentation };
  const { requestRules } = (await import(`../${vendor}/request-rules.ts`)) as { requestRules: VendorRequestRules };
  return { documentation, requestRules };
}
