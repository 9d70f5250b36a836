import type { ApiKey, Partner } from "../model/partner.ts";

/** The directory as its operator writes it; functions only read it. */
export interface PartnerStore {
  /** In no order. */
  listPartners(): Promise<readonly Partner[]>;
  /** False when there is one of that id. */
  addPartner(partner: Partner): Promise<boolean>;
  /** False when there is one of that id. */
  addKey(key: ApiKey): Promise<boolean>;
  /** False when there is no such key. */
  revokeKey(keyId: string): Promise<boolean>;
}
