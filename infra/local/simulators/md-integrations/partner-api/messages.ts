import { randomUUID } from "node:crypto";
import { casesOf } from "./case-operations.ts";
import { changedNow } from "./case-parts.ts";
import { type Entity, textOf, timeText } from "./entity.ts";
import { idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { partsOf } from "./patients.ts";
import { listView, oneView } from "./views.ts";

const messagesOf = (call: PartnerCall) => partsOf(call, "messages", "listPatientMessages", "id");

function addMessage(call: PartnerCall, sender: Entity): PartnerAnswer {
  const { account, body } = call;
  const messages = messagesOf(call);
  const [patient_id, id] = [idAt(call, 0), randomUUID()];
  const answered = textOf(body["reference_message_id"]);
  if (answered !== undefined && messages.find(answered) !== undefined) {
    messages.change(answered, { reply_message_id: id, replied_at: timeText() });
  }
  const message = messages.put(id, {
    ...body,
    id,
    patient_id,
    ...sender,
    reference_message_id: answered ?? null,
    recent_encounter_id: casesOf(account, patient_id).at(-1)?.["case_id"] ?? null,
    patient: { ...account.patients.get(patient_id), id: patient_id },
    read_at: null,
    ...changedNow(),
  });
  const { channel = null } = body;
  const webhook = {
    event_type: "message_created",
    message_id: id,
    patient_id,
    user_type: sender["user_type"] ?? null,
    channel,
  };
  return { value: oneView(call.operation, message), webhooks: [webhook] };
}

/** The sandbox writes as a clinician, as support, or as the patient when the body names neither. */
function sendTestPatientMessage(call: PartnerCall): PartnerAnswer {
  const { clinician_id, support_staff_id } = call.body;
  if (clinician_id) return addMessage(call, { user_type: "clinician", user_id: clinician_id });
  if (support_staff_id) return addMessage(call, { user_type: "support_staff", user_id: support_staff_id });
  return addMessage(call, { user_type: "patient", user_id: idAt(call, 0) });
}

function listPatientMessages(call: PartnerCall): PartnerAnswer {
  const channel = call.call.query.get("channel");
  const all = messagesOf(call).list();
  const found = channel === null ? all : all.filter((one) => one["channel"] === channel);
  return { value: listView(call, found) };
}

const setRead =
  (isRead: boolean): PartnerOperation =>
  (call) => {
    const read_at = isRead ? timeText() : null;
    return { value: oneView(call.operation, messagesOf(call).change(idAt(call, 1), { read_at })) };
  };

export const messageOperations: Readonly<Record<string, PartnerOperation>> = {
  listPatientMessages,
  sendPatientMessage: (call) => addMessage(call, { user_type: "partner" }),
  getPatientMessageAsPartner: (call) => ({
    value: oneView(call.operation, messagesOf(call).get(idAt(call, 1))),
  }),
  markPatientMessageRead: setRead(true),
  markPatientMessageUnread: setRead(false),
  sendTestPatientMessage,
};
