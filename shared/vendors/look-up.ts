import { isParameter } from "./path-template.ts";
import type { Operation, VendorDescriptor } from "./types.ts";

/** The read by which a person finds what a write has done. */
export interface LookUp {
  readonly operation: Operation;
  /** Whether what it shows is proof: the gateway's own looks at an uncertain write begin with it. */
  readonly proves: boolean;
}

/**
 * Finds the read that shows what an operation has written: the first one of its `reconcile`, or that of what its path
 * names. What the latter shows is a hint, since the vendor may change it, too.
 *
 * @returns `undefined` for a read, for an operation that is not in the catalogue, and where the vendor has no such read
 */
export function lookUpOf(
  { operations, reconcile = {} }: Pick<VendorDescriptor, "operations" | "reconcile">,
  id: string,
): LookUp | undefined {
  const write = operations.find((one) => one.id === id);
  if (write === undefined || write.safe || write.internal) return undefined;
  const proof = reconcile[id];
  const named = operations.find((one) => one.id === proof?.lookUp);
  const operation = named ?? nearestRead(operations, write);
  return operation && { operation, proves: proof !== undefined };
}

/** The getter or the list with the longest path that the write's own path begins with. */
function nearestRead(operations: readonly Operation[], write: Operation): Operation | undefined {
  const path = unnamed(write.path);
  const isOf = ({ method, path: template, audience, ...one }: Operation): boolean => {
    if (!one.safe || one.internal || method !== "GET" || one.evidence === "unconfirmed") return false;
    const start = unnamed(template);
    const isStart = start.every((segment, index) => segment === path[index]);
    return isStart && audience === write.audience && isRelated(start, path);
  };
  return operations.filter(isOf).toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
}

/** The same resource; a record that the write is about; or the list that has what the write names. */
function isRelated(start: readonly string[], path: readonly string[]): boolean {
  if (start.length === path.length || isParameter(start.at(-1))) return true;
  return start.length === path.length - 1 && path.some(isParameter);
}

const unnamed = (template: string): readonly string[] => template.replaceAll(/\{[^}]*\}/g, "{}").split("/");

const lengthOf = ({ path }: Operation): number => unnamed(path).length;
