import type { Partner } from "../../model/partner.ts";

/** A partner's request about one record. */
export interface RecordRequest {
  readonly partner: Partner;
  readonly parameters: { readonly id: string };
}
