import type { Operation } from "./types.ts";

/** Whether an operation's method and path at the vendor are assumed: not where the stage has corrected them. */
export function isAssumed({ evidence, pathCorrected }: Pick<Operation, "evidence" | "pathCorrected">): boolean {
  return evidence === "assumed" && pathCorrected !== true;
}
