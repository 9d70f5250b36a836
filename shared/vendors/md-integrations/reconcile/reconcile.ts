import type { Reconciliations } from "../../reconciliation.ts";
import { ofCases } from "./cases.ts";
import { messages } from "./messages.ts";
import { ofPatients } from "./patients.ts";
import { ofTags } from "./tags.ts";
import { ofVouchers } from "./vouchers.ts";

/**
 * The writes that reading shows. Without a read: changes of a case's status, which the vendor's automation also makes.
 */
export const reconcile: Reconciliations = { ...ofPatients, ...ofCases, ...ofTags, ...messages, ...ofVouchers };
