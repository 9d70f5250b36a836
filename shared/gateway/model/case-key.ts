import type { KeyedDigest } from "./event-id.ts";

/** Where a case stands: under a keyed digest, so that no key tells whose case it is. */
export function caseKey(digest: KeyedDigest, vendor: string, connection: string, caseId: string): string {
  return `case_${digest("case", vendor, connection, caseId)}`;
}
