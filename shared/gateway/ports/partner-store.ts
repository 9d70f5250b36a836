import type { ApiKey, Partner } from "../model/partner.ts";

/** How a key is revoked. Times are epoch milliseconds. */
export interface Revocation {
  readonly at: number;
  /** Set where another caller may have used the key since then; of two times the earlier one is stored. */
  readonly compromisedSince?: number | undefined;
}

/** The directory as its operator writes it. Of the functions, only the partner API writes to it, when a key is rotated. */
export interface PartnerStore {
  /** In no order. */
  listPartners(): Promise<readonly Partner[]>;
  /** False when there is one of that id. */
  addPartner(partner: Partner): Promise<boolean>;
  /** Replaces name, status, grants and their purposes; false when the partner does not exist, or is no longer as it was seen. */
  changePartner(seen: Partner, changed: Pick<Partner, "name" | "status" | "grants" | "purposes">): Promise<boolean>;
  removePartner(partnerId: string): Promise<void>;
  /** False when there is one of that id. */
  addKey(key: ApiKey): Promise<boolean>;
  /** The partner's keys, those that are revoked or have expired included, by id. */
  listKeys(partnerId: string): Promise<readonly ApiKey[]>;
  /** Ends the key's validity at that time, unless it ends before. */
  limitKey(keyId: string, validUntil: number): Promise<void>;
  /** Revokes the key permanently; false when there is no such key. */
  revokeKey(keyId: string, revocation: Revocation): Promise<boolean>;
  removeKey(key: Pick<ApiKey, "id" | "partnerId">): Promise<void>;
  /**
   * Counts a rotation of one of the partner's keys.
   *
   * @returns false where as many were counted in the window that began less than `windowMs` ago
   */
  countRotation(
    partnerId: string,
    limit: { readonly max: number; readonly windowMs: number },
    now: number,
  ): Promise<boolean>;
}
