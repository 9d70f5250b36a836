import type { JournalEntry } from "../../support/stack/gateway-client.ts";
import type { VendorFault } from "./vendor-fault.ts";

/**
 * The end of a job whose vendor answered last with this, by the journal; `undefined` where the answer allows more than
 * one.
 *
 * @param fault the fault that the journal names, if any
 */
export function expectedEnd(
  { status, done, fault: name }: Pick<JournalEntry, "status" | "done" | "fault">,
  fault: VendorFault | undefined,
): "succeeded" | "failed" | "uncertain" | undefined {
  const isRefused = !done && (name === undefined || fault?.ends === "by-work" || isAfterWork(fault));
  // The vendor's own refusal, given in place of what the fault would have answered.
  if (isRefused) return status === 200 ? "failed" : undefined;
  if (name === undefined || fault?.ends === "by-work") return status === 200 ? "succeeded" : undefined;
  return fault?.ends;
}

function isAfterWork(fault: VendorFault | undefined): boolean {
  return fault !== undefined && "work" in fault.action;
}
