import type { PartnerUse, UseCount } from "../model/partner-use.ts";

/** A partner, and the vendor that it uses. */
export interface VendorUser {
  readonly vendor: string;
  readonly partnerId: string;
}

/** Of counts, and of the duration of the last attempt where one has ended. */
export interface UseChange extends Pick<PartnerUse, "attemptMs"> {
  readonly added: readonly UseCount[];
  /** Counts whose time is long over, which are removed. */
  readonly lapsed: readonly UseCount[];
}

/** What partners use of the vendors, which all functions count together. */
export interface UseStore {
  /** May lag behind a change, as a rule by less than a second. */
  readUse(of: VendorUser): Promise<PartnerUse>;
  /** Makes a change in one write. @returns the use afterwards */
  changeUse(of: VendorUser, change: UseChange): Promise<PartnerUse>;
}
