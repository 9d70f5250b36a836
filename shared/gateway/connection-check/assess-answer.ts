import type { BodyReading, VendorDescriptor } from "../../vendors/types.ts";

/**
 * What an answer says about the path that was called: `exists`; `missing`, so that the path or the method is wrong or there
 * is nothing; `refused` for the credentials; `unclear` where it says nothing about the path.
 */
export type PathResult = "exists" | "missing" | "refused" | "unclear";

export interface PathFinding {
  readonly result: PathResult;
  /** One sentence for the operator, without anything of the answer. */
  readonly meaning: string;
}

/** The findings by status, where a whole class does not have one. */
const byStatus: ReadonlyMap<number, PathFinding> = new Map([
  [401, { result: "refused", meaning: "The credentials or their token are refused." }],
  [
    403,
    { result: "refused", meaning: "These credentials may not call it, or the vendor allows other addresses only." },
  ],
  [404, { result: "missing", meaning: "There is no such path, or nothing at it: correct it by `vendorPaths`." }],
  [405, { result: "missing", meaning: "The path exists for another method: correct it by `vendorPaths`." }],
  [408, { result: "unclear", meaning: "The vendor did not answer in time." }],
  [410, { result: "missing", meaning: "The vendor has withdrawn the path." }],
  [429, { result: "unclear", meaning: "The vendor's rate limit is reached: try again later." }],
  [501, { result: "missing", meaning: "The vendor does not implement it." }],
]);

/** Reads what an answer to a read without parameters says about its path. */
export function assessAnswer(
  { maintenanceStatuses }: Pick<VendorDescriptor, "maintenanceStatuses">,
  { status, reading }: { readonly status: number; readonly reading: BodyReading },
): PathFinding {
  if (maintenanceStatuses?.includes(status)) return { result: "unclear", meaning: "The vendor is under maintenance." };
  const known = byStatus.get(status);
  if (known !== undefined) return known;
  if (status >= 500) return { result: "unclear", meaning: "The vendor failed." };
  if (status >= 400) return { result: "exists", meaning: "The path exists, and refuses a request without parameters." };
  if (status >= 300) return { result: "unclear", meaning: "The vendor redirects: the path may be another one." };
  if (reading === "success" || reading === "partial") return { result: "exists", meaning: "The path exists." };
  if (reading === "token-refused" || reading === "token-suspected") {
    return { result: "refused", meaning: "The body of the answer refuses the token." };
  }
  return { result: "exists", meaning: "The path exists; the body of its answer reports a failure." };
}
