import type { Clock } from "../../core/clock.ts";
import type { ApiKey } from "../model/partner.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { createIssueKey, type IssuedKey } from "./issue-key.ts";

export interface RotateKeyDependencies {
  readonly partnerStore: Pick<PartnerStore, "addKey" | "limitKey">;
  readonly clock: Pick<Clock, "now">;
}

/** A key with its successor. */
export interface RotatedKey extends IssuedKey {
  /** When the key that was rotated is refused, in epoch milliseconds. */
  readonly previousValidUntil: number;
}

/**
 * Creates a successor of a key, which itself stays valid for the overlap. The successor is stored first: after a crash in
 * between, or where the answer is lost, the key is valid as before, and is rotated again. Its validity is only ever
 * shortened. The successor of a key that expires is valid for as long as that was.
 */
export function createRotateKey(deps: RotateKeyDependencies) {
  const issueKey = createIssueKey(deps);
  return async ({ key, overlapMs }: { readonly key: ApiKey; readonly overlapMs: number }): Promise<RotatedKey> => {
    const { id, partnerId, validForMs } = key;
    const issued = await issueKey({ partnerId, validForMs, rotatedFrom: id });
    const end = deps.clock.now() + overlapMs;
    await deps.partnerStore.limitKey(id, end);
    return { ...issued, previousValidUntil: Math.min(end, key.validUntil ?? end) };
  };
}
