import type { KeyView } from "../../../shared/gateway/operator/manage-keys.ts";

/** The times of a key, RFC 3339; `null` where it has none. */
export function timesOf(key: KeyView) {
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.validUntil].map(timeOf);
  return { createdAt: createdAt ?? null, lastUsedAt: lastUsedAt ?? null, expiresAt: expiresAt ?? null };
}

function timeOf(epochMs: number | undefined): string | null {
  return epochMs === undefined ? null : new Date(epochMs).toISOString();
}
