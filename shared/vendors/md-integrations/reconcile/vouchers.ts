import { objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { laravelPages } from "../../list-reading.ts";
import { createdInList } from "../../match-proofs.ts";
import type { Reconciliations } from "../../reconciliation.ts";
import type { VendorRequest } from "../../split-call.ts";
import { get } from "../../vendor-reads.ts";
import { createdAs, createdAt } from "./created-records.ts";
import { idIn, type Members, objectIn, objectsIn } from "./record-members.ts";

const voucherId = (item: Members): string | undefined => idIn(item, "partner_voucher_id");

/** Members of the request that answers leave empty where nothing was chosen. */
const optional = ["pharmacy_id"];

/** A voucher by the names of the request: what it was made for is its `payload`. */
function namedAsSent(item: Members): Members {
  const { hold_status, patient_id, diseases, ...payload } = objectIn(item, "payload");
  const offerings = objectsIn(payload, "offerings")?.map((one) => ({ ...one, id: one["offering_id"] }));
  return { ...item, hold_status, patient_id, diseases, offerings };
}

/** The list's vouchers have neither offerings nor diseases, which the voucher itself has. */
const createVoucher = createdInList({
  proof: "match",
  list(job: VendorRequest) {
    const id = objectOf(job)?.["patient_id"];
    return typeof id === "string" ? get(`/v1/partner/patients/${encodeURIComponent(id)}/vouchers`) : undefined;
  },
  // The list has no parameter for a page in the vendor's collection.
  paging: laravelPages(false),
  compare: (job, item) => compareMembers(objectOf(job) ?? {}, namedAsSent(item), { optional }),
  createdAt,
  idOf: voucherId,
  created: createdAs("partner_voucher_id"),
  detail(item) {
    const id = voucherId(item);
    return id === undefined ? undefined : get(`/v1/partner/vouchers/${encodeURIComponent(id)}`);
  },
});

export const ofVouchers: Reconciliations = {
  createVoucher: { ...createVoucher, lookUp: "listPatientVouchers" },
};
