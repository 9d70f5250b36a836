import type { Operation, VendorDescriptor } from "../../vendors/types.ts";

/** The operation of that id, which `defineVendor` has found in the descriptor. */
export function operationOf(
  { id: vendor, operations }: Pick<VendorDescriptor, "id" | "operations">,
  id: string,
): Operation {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`${vendor} has no operation ${id}.`);
  return operation;
}
