import type { ApiKey, Partner } from "../model/partner.ts";
export interface PartnerReader {
  findKey(keyId: string): Promise<ApiKey | undefined>;
  findPartner(partnerId: string): Promise<Partner | undefined>;
}
