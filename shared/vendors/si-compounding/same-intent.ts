import { isRecord } from "../../core/schema/structures.ts";
import type { SameIntents } from "../same-intent.ts";

/** Statuses of a prescription by which the request is a message to the pharmacy, and orders nothing. */
const messages: ReadonlySet<unknown> = new Set(["too_soon", "discontinued"]);

/** A refill cannot be read back at the vendor, so that only a guard before the call notices a second one. */
export const sameIntent: SameIntents = {
  createRefillRequest: {
    who: ["/request/patient_id"],
    each: { list: "/request/prescriptions", by: ["/rx_number"] },
    warnHours: 72,
    refuseHours: 24,
    exempt: (element) => isRecord(element) && messages.has(element["rx_status"]),
  },
};
