import type { SameIntent, SameIntents } from "../same-intent.ts";

const product = ["quantity", "days_supply", "directions", "dispense_unit"].map((name) => `/product/${name}`);

const day = 24;
const tenMinutes = 1 / 6;

/** The document marks the channel alone as required, and its messages have either a text or files. */
function messageOf(parameter: string): SameIntent {
  return {
    name: "patientMessage",
    who: [`path/${parameter}`, "/channel", "/text", "/files", "/reference_message_id"],
    optional: ["/text", "/files", "/reference_message_id"],
    warnHours: tenMinutes,
    refuseHours: tenMinutes,
  };
}

export const sameIntent: SameIntents = {
  createCase: {
    who: ["/patient_id"],
    each: { list: "/case_offerings", by: ["/offering_id", ...product] },
    warnHours: day,
    refuseHours: day,
  },
  createVoucher: {
    who: ["/patient_id"],
    each: { list: "/offerings", by: ["/id", ...product] },
    warnHours: day,
    refuseHours: day,
    makes: {
      id: "/partner_voucher_id",
      until: "/expires_at",
      endedByEvents: { voucher_expired: "voucher_id" },
      endedByOperations: { expireVoucher: "voucher_id", deletePartnerVoucher: "voucher_id" },
    },
  },
  createPatientMessage: messageOf("patient"),
  sendPatientMessage: messageOf("patient_id"),
};
