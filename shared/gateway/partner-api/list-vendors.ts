import { isGranted } from "../../core/grants.ts";
import type { Operation, VendorDescriptor, VendorId } from "../../vendors/types.ts";
import type { HealthReport, VendorHealth } from "../ports/vendor-health.ts";

export interface ListedOperation {
  readonly id: string;
  readonly method: Operation["method"];
  /** Ours: put it behind `/v1/<vendor>`. */
  readonly path: string;
  /** A read, also when it is sent as POST. */
  readonly safe: boolean;
  /** It orders a drug or creates something that is charged for: send an `Idempotency-Key`. */
  readonly keyRequired?: true;
  /** Method and path are not documented; those given here stay, whatever the vendor's turn out to be. */
  readonly assumed?: true;
  /** Seen in public code alone: nothing of a call is checked. */
  readonly unconfirmed?: true;
  /** Where it may be called, when that is not on all of the vendor's connections listed. */
  readonly connections?: readonly string[];
}

/** A vendor as one partner may use it. */
export interface ListedVendor {
  readonly id: VendorId;
  readonly title: string;
  readonly health: HealthReport;
  readonly connections: readonly string[];
  readonly operations: readonly ListedOperation[];
}

export interface ListVendorsDependencies {
  readonly vendors: readonly VendorDescriptor[];
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly health: VendorHealth;
}

/**
 * The vendors of this stage that these grants let a partner call, each with the connections and operations that they
 * reach. Logins and logouts are the gateway's own and never among them.
 */
export async function listVendors(
  { vendors, connections, health }: ListVendorsDependencies,
  grants: readonly string[],
): Promise<readonly ListedVendor[]> {
  const reachable = vendors.flatMap((vendor) => {
    const names = (connections[vendor.id] ?? []).filter((name) => reaches(grants, vendor, name));
    return names.length === 0 ? [] : [{ vendor, names }];
  });
  return Promise.all(
    reachable.map(async ({ vendor, names }) => ({
      id: vendor.id,
      title: vendor.title,
      health: await health.reportOn(vendor.id, names),
      connections: names,
      operations: vendor.operations.flatMap((operation) => listedOperation(grants, vendor.id, operation, names)),
    })),
  );
}

function reaches(grants: readonly string[], { id, operations }: VendorDescriptor, connection: string): boolean {
  const actions = ["passthrough", ...operations.filter(({ internal }) => !internal).map((operation) => operation.id)];
  return actions.some((action) => isGranted(grants, id, connection, action));
}

function listedOperation(
  grants: readonly string[],
  vendor: VendorId,
  { id, method, path, safe, keyRequired, internal, evidence }: Operation,
  names: readonly string[],
): ListedOperation[] {
  const granted = names.filter((name) => isGranted(grants, vendor, name, id));
  if (internal || granted.length === 0) return [];
  return [
    {
      id,
      method,
      path,
      safe,
      ...(keyRequired ? { keyRequired } : {}),
      ...(evidence === "assumed" ? { assumed: true } : {}),
      ...(evidence === "unconfirmed" ? { unconfirmed: true } : {}),
      ...(granted.length < names.length ? { connections: granted } : {}),
    },
  ];
}
