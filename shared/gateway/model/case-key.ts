import { vendorId } from "../../core/partition-keys.ts";
import { canonicalId } from "./canonical-id.ts";
import type { KeyedDigest } from "./event-id.ts";

/** The key under which a case is stored: a keyed digest, which does not reveal whose case it is. */
export function caseKey(digest: KeyedDigest, vendor: string, connection: string, caseId: string): string {
  return vendorId("case", vendor, digest("case", vendor, connection, canonicalId(caseId)));
}
