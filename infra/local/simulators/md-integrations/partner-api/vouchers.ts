import { randomUUID } from "node:crypto";
import type { WebhookFields } from "./account.ts";
import { changedNow } from "./case-parts.ts";
import { metadataOf, namedPatient, openCase, statusSecond } from "./case-state.ts";
import { type Entity, isEntity, textOf, timeText } from "./entity.ts";
import { entitiesIn, idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { addPatient, patientEvent } from "./patients.ts";
import { unprocessable } from "./refusal.ts";
import { exampleEntity, listView, oneView } from "./views.ts";

function createVoucher({ account, operation, body }: PartnerCall): PartnerAnswer {
  const patient = namedPatient(account, body);
  const id = randomUUID();
  const offerings = entitiesIn(body, "offerings").map((one) => ({ ...one, offering_id: one["id"] ?? null }));
  const questionnaire = body["questionnaire_id"] ?? exampleEntity(operation)["partner_questionnaire_id"] ?? null;
  const voucher = account.vouchers.put(id, {
    ...body,
    id,
    partner_voucher_id: id,
    partner_questionnaire_id: questionnaire,
    onboarding_url: `https://app.example.com/vouchers/${id}`,
    case_id: null,
    expired: false,
    is_expired: false,
    payload: { ...body, offerings },
    ...(patient === undefined ? {} : { patient }),
    ...changedNow(),
  });
  return { value: oneView(operation, voucher), webhooks: [voucherEvent("voucher_created", voucher)] };
}

const voucherEvent = (event: string, voucher: Entity): WebhookFields => ({
  event_type: event,
  voucher_id: voucher["partner_voucher_id"] ?? null,
  patient_id: voucher["patient_id"] ?? null,
  partner_questionnaire_id: voucher["partner_questionnaire_id"] ?? null,
});

function expireVoucher(call: PartnerCall): PartnerAnswer {
  const expired = { expired: true, is_expired: true, expires_at: timeText() };
  const voucher = call.account.vouchers.change(idAt(call, 0), expired);
  const webhook = { ...voucherEvent("voucher_expired", voucher), metadata: metadataOf(voucher) };
  return { value: oneView(call.operation, voucher), webhooks: [webhook] };
}

/** The sandbox redeems a voucher as its patient does, which opens a case with the voucher's offerings. */
function redeemTestVoucher(call: PartnerCall): PartnerAnswer {
  const { account, body } = call;
  const id = idAt(call, 0);
  const voucher = account.vouchers.get(id);
  if (voucher["used_at"] !== undefined) throw unprocessable("The voucher is used.");
  const known = namedPatient(account, voucher);
  const patient = known ?? addPatient(account, isEntity(body["patient"]) ? body["patient"] : {});
  const sent = isEntity(body["case"]) ? body["case"] : {};
  const { payload } = voucher;
  const offerings = isEntity(payload) ? entitiesIn(payload, "offerings") : [];
  const created = openCase(account, { metadata: metadataOf(voucher), ...sent, case_offerings: offerings }, patient);
  const case_id = created["case_id"] ?? null;
  const patient_id = patient["patient_id"] ?? null;
  account.vouchers.change(id, { case_id, patient_id, used_at: timeText() });
  const metadata = metadataOf(created);
  return {
    webhooks: [
      ...(known === undefined ? [patientEvent("patient_created", patient)] : []),
      { timestamp: statusSecond(created), event_type: "case_created", case_id, metadata },
      { event_type: "voucher_used", case_id, voucher_id: id, patient_id, metadata },
    ],
  };
}

function listVouchers(of: PartnerCall, wanted: (one: Entity) => boolean): PartnerAnswer {
  const { account, call } = of;
  const expired = call.query.get("expired");
  const isExpired = expired === "1" || expired === "true";
  const found = account.vouchers
    .list()
    .filter(wanted)
    .filter((one) => expired === null || (one["is_expired"] === true) === isExpired);
  return { value: listView(of, found) };
}

function listPatientVouchers(call: PartnerCall): PartnerAnswer {
  const id = idAt(call, 0);
  call.account.patients.get(id);
  return listVouchers(call, (one) => textOf(one["patient_id"]) === id);
}

export const voucherOperations: Readonly<Record<string, PartnerOperation>> = {
  createVoucher,
  getVoucher: (call) => ({ value: oneView(call.operation, call.account.vouchers.get(idAt(call, 0))) }),
  listPartnerVouchers: (call) => listVouchers(call, () => true),
  listPatientVouchers,
  expireVoucher,
  deletePartnerVoucher(call) {
    call.account.vouchers.remove(idAt(call, 0));
    return {};
  },
  redeemTestVoucher,
};
