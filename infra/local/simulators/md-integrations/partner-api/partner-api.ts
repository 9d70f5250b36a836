import { json, type VendorCall, type VendorReply } from "../../calls/vendor-call.ts";
import type { FoundOperation } from "../../catalogue/find-operation.ts";
import { phpJson } from "../../json/php-json.ts";
import { Account, type WebhookFields } from "./account.ts";
import { caseOperations } from "./case-operations.ts";
import { casePartOperations } from "./case-part-operations.ts";
import { moveCase, statusEvents } from "./case-state.ts";
import { type Entity, textOf } from "./entity.ts";
import { fileOperations } from "./files.ts";
import { messageOperations } from "./messages.ts";
import { changeOrders, orderOperations } from "./orders.ts";
import { membersOf, type PartnerAnswer, type PartnerOperation } from "./partner-call.ts";
import { patientOperations } from "./patients.ts";
import { Refusal } from "./refusal.ts";
import { tagAndSubscriptionOperations } from "./tags-and-subscriptions.ts";
import { voucherOperations } from "./vouchers.ts";

const operations: Readonly<Record<string, PartnerOperation>> = {
  ...patientOperations,
  ...messageOperations,
  ...fileOperations,
  ...caseOperations,
  ...casePartOperations,
  ...orderOperations,
  ...voucherOperations,
  ...tagAndSubscriptionOperations,
};

/** The subject of a webhook, whose webhooks are in the order of their times. */
const subjectOf = ({ case_id, patient_id, voucher_id }: Entity): string =>
  textOf(case_id) ?? textOf(patient_id) ?? textOf(voucher_id) ?? "";

const statusOfEvent = new Map(Object.entries(statusEvents).map(([status, event]) => [event, status]));

/** The vendor's API for partners with its patients, cases, files, messages, vouchers, tags and subscriptions. */
export class PartnerApi {
  readonly #accounts = new Map<string, Account>();
  readonly #state: Account["state"];

  constructor(state: Account["state"]) {
    this.#state = state;
  }

  #account(connection: string): Account {
    const account = this.#accounts.get(connection) ?? new Account(this.#state);
    this.#accounts.set(connection, account);
    return account;
  }

  /** Answers an operation that has state; undefined for the others. */
  answer(connection: string, { operation, parameters }: FoundOperation, call: VendorCall): VendorReply | undefined {
    const { id = "" } = operation;
    const handle = operations[id];
    if (handle === undefined) return undefined;
    const account = this.#account(connection);
    account.begin(call.method === "GET" || id === "searchPatients");
    try {
      const ids = [...parameters.values()];
      const answer = handle({ account, operation: id, ids, body: membersOf(call.body.toString("utf8")), call });
      return replyOf(answer, (webhooks) => webhooks.map((fields) => webhookOf(account, connection, fields)));
    } catch (error) {
      if (error instanceof Refusal) return json(error.status, { message: error.message }, false);
      throw error;
    }
  }

  /** A webhook that a test orders happens at the vendor, too: a patient confirms a deletion, a pharmacy ships. */
  happens(connection: string, text: string): void {
    const fields = membersOf(text);
    const account = this.#account(connection);
    account.begin(false);
    const event = textOf(fields["event_type"]) ?? "";
    const [patient, id] = [textOf(fields["patient_id"]) ?? "", textOf(fields["case_id"]) ?? ""];
    if (event === "patient_deleted" && account.patients.has(patient)) account.patients.remove(patient);
    if (!account.cases.has(id)) return;
    const status = statusOfEvent.get(event);
    const { timestamp } = fields;
    const second = typeof timestamp === "number" && Number.isSafeInteger(timestamp) ? timestamp : undefined;
    if (status !== undefined && status !== "created") moveCase(account, id, status, { second });
    if (event.startsWith("order_")) changeOrders(account, id, fields);
  }
}

function replyOf(
  { status, value, webhooks = [] }: PartnerAnswer,
  signed: (webhooks: readonly WebhookFields[]) => VendorReply["webhooks"],
): VendorReply {
  const caused = webhooks.length === 0 ? {} : { webhooks: signed(webhooks) ?? [] };
  if (value === undefined) return { status: status ?? 204, body: "", done: true, ...caused };
  return { ...json(status ?? 200, value, true), ...caused };
}

function webhookOf(account: Account, connection: string, fields: WebhookFields) {
  const payload = { timestamp: account.nextSecond(subjectOf(fields)), ...fields };
  return { connection, text: phpJson(JSON.stringify(payload)) };
}
