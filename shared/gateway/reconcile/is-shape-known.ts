import type { Operation } from "../../vendors/types.ts";
import type { LookDependencies } from "./look-dependencies.ts";

/**
 * Whether the answers of these reads are as the catalogue has them. The document gives an assumed or unconfirmed operation
 * neither path nor proof: its answers have to have been seen on the connection, and to have shown nothing that contradicts
 * the catalogue.
 */
export function createIsShapeKnown({ vendor, baselines }: Pick<LookDependencies, "vendor" | "baselines">) {
  return async (connection: string, operations: readonly Operation[]): Promise<boolean> => {
    const doubtful = new Set(operations.filter(isDoubtful).map(({ id }) => id));
    for (const operation of doubtful) {
      const baseline = await baselines.findBaseline({ vendor: vendor.id, connection, operation });
      if (baseline === undefined || contradicts(baseline.reported)) return false;
    }
    return operations.length > 0;
  };
}

function isDoubtful({ evidence, pathCorrected }: Operation): boolean {
  return (evidence === "assumed" && pathCorrected !== true) || evidence === "unconfirmed";
}

/** A member that the catalogue does not have contradicts nothing. */
function contradicts(reported: string): boolean {
  const differences: unknown = JSON.parse(reported);
  return !Array.isArray(differences) || differences.some(({ kind }: { readonly kind?: unknown }) => kind !== "new");
}
