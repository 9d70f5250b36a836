import { randomUUID } from "node:crypto";
import type { Account, WebhookFields } from "./account.ts";
import { offeringsOf, ordersOf, recordEvent } from "./case-parts.ts";
import { placeOrder, wholeCase } from "./case-state.ts";
import { type Entity, timeText } from "./entity.ts";
import { caseId, idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { exampleEntities, listView, oneView } from "./views.ts";

const wholeOrder = (account: Account, order: Entity, id: string): Entity => ({
  ...order,
  case_id: id,
  case: wholeCase(account, account.cases.get(id)),
});

/** Orders are listed in the sequences that a pharmacy fulfils. */
function listCaseOrders(call: PartnerCall): PartnerAnswer {
  const id = caseId(call);
  const sequences = ordersOf(call.account, id)
    .list()
    .map((order): Entity => ({ ...order, sequence_total: 1, orders: [wholeOrder(call.account, order, id)] }));
  return { value: listView(call, sequences) };
}

function listCaseOrderEvents(call: PartnerCall): PartnerAnswer {
  const id = caseId(call);
  const order = ordersOf(call.account, id).get(idAt(call, 1));
  const events = exampleEntities(call.operation).map(
    (event): Entity => ({
      ...event,
      auditable_id: idAt(call, 1),
      new_values: { ...order, case_id: id },
    }),
  );
  return { value: listView(call, events) };
}

/** Changes an order and sends its new status as a webhook. */
const setStatus =
  (status: string): PartnerOperation =>
  (call) => {
    const id = caseId(call);
    const order = ordersOf(call.account, id).change(idAt(call, 1), { status, updated_at: timeText() });
    recordEvent(call.account, id, "Order", "order_status_changed");
    const webhook: WebhookFields = {
      event_type: "order_status_changed",
      encounter_id: id,
      case_id: id,
      order_status: status,
      order_details: order["details"] ?? null,
    };
    return { value: oneView(call.operation, wholeOrder(call.account, order, id)), webhooks: [webhook] };
  };

function updateCaseOrder(call: PartnerCall): PartnerAnswer {
  const id = caseId(call);
  const order = ordersOf(call.account, id).change(idAt(call, 1), { ...call.body, updated_at: timeText() });
  return { value: oneView(call.operation, wholeOrder(call.account, order, id)) };
}

/** What a pharmacy states of the orders of a case, in the members of the vendor's webhook. */
export function changeOrders(account: Account, id: string, { order_status, order_details }: Entity): void {
  placeOrder(account, id);
  const now = { updated_at: timeText() };
  const orders = ordersOf(account, id);
  const ofOrder = { ...(order_status && { status: order_status }), ...(order_details && { details: order_details }) };
  for (const order of orders.list()) orders.change(String(order["id"]), { ...ofOrder, ...now });
  const offerings = offeringsOf(account, id);
  const ofOffering = { ...(order_status && { order_status }), ...(order_details && { order_details }) };
  for (const one of offerings.list()) offerings.change(String(one["case_offering_id"]), { ...ofOffering, ...now });
}

/** A prescription that the sandbox adds to a case is an offering of it. */
function createTestPrescription(call: PartnerCall): PartnerAnswer {
  const id = caseId(call);
  const offeringId = randomUUID();
  const prescription: Entity = { ...call.body, id: offeringId, case_offering_id: offeringId };
  offeringsOf(call.account, id).put(offeringId, prescription);
  return { value: oneView(call.operation, wholeCase(call.account, call.account.cases.get(id))) };
}

export const orderOperations: Readonly<Record<string, PartnerOperation>> = {
  listCaseOrders,
  listCaseOrderEvents,
  submitCaseOrder: setStatus("submitted"),
  cancelCaseOrder: setStatus("cancelled"),
  updateCaseOrder,
  createTestPrescription,
};
