import type { ApiKey } from "../model/partner.ts";

/** A compromised key and its successors, and since when another caller may have used them. */
export interface KeyFamily {
  readonly ids: ReadonlySet<string>;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** A record that names the key that made it, and when. */
interface MadeBy {
  readonly keyId?: string | undefined;
  readonly at: number;
}

/**
 * The key and the successors that were created by it since: a caller with a key can rotate it, and keeps access by the
 * successor.
 */
export function familyOf(key: Pick<ApiKey, "id">, keys: readonly ApiKey[], since: number): KeyFamily {
  const ids = new Set([key.id]);
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const { id, rotatedFrom, createdAt = since } of keys) {
      if (rotatedFrom !== undefined && ids.has(rotatedFrom) && createdAt >= since) ids.add(id);
    }
  }
  return { ids, since };
}

/** Whether one of these keys made it in that time. */
export function isMadeBy({ ids, since }: KeyFamily, { keyId, at }: MadeBy): boolean {
  return keyId !== undefined && ids.has(keyId) && at >= since;
}
