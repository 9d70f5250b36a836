import type { Account, WebhookFields } from "./account.ts";
import { metadataOf, moveCase, openCase, statusEvents, statusSecond, wholeCase } from "./case-state.ts";
import { type Entity, isEntity, isList, type Json, textOf } from "./entity.ts";
import { caseId, idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { unprocessable } from "./refusal.ts";
import { listView, oneView, shapeOf } from "./views.ts";

function caseAnswer({ account, operation }: PartnerCall, entity: Entity, webhooks: readonly WebhookFields[] = []) {
  return { value: oneView(operation, wholeCase(account, entity)), webhooks };
}

function createCase(call: PartnerCall): PartnerAnswer {
  const created = openCase(call.account, call.body);
  const id = created["case_id"] ?? null;
  return caseAnswer(call, created, [
    { timestamp: statusSecond(created), event_type: "case_created", case_id: id, metadata: metadataOf(created) },
  ]);
}

const moveTo =
  (status: string): PartnerOperation =>
  (call) => {
    const id = idAt(call, 0);
    const webhooks = moveCase(call.account, id, status, { more: call.body });
    return caseAnswer(call, call.account.cases.get(id), webhooks);
  };

/** The sandbox moves a case as clinicians do. */
function setTestEncounterStatus(call: PartnerCall): PartnerAnswer {
  const status = textOf(call.body["status"]) ?? "created";
  if (statusEvents[status] === undefined) throw unprocessable("The selected status is invalid.");
  return moveTo(status)(call);
}

function updateCaseStatus(call: PartnerCall): PartnerAnswer {
  const { account, body } = call;
  const id = idAt(call, 0);
  const { case_status: status = {} } = account.cases.get(id);
  const held = body["hold_status"] ?? false;
  account.cases.change(id, { case_status: { ...(isEntity(status) ? status : {}), hold_status: held } });
  return { value: [] };
}

const nameOf = ({ case_status: status }: Entity): string => String(isEntity(status) ? status["name"] : "created");

function listCaseStatuses(call: PartnerCall): PartnerAnswer {
  const { statuses, case_status: current = {} } = call.account.cases.get(idAt(call, 0));
  const all: readonly Json[] = isList(statuses) ? statuses : [current];
  return { value: all };
}

function listCasesByStatus(call: PartnerCall): PartnerAnswer {
  const found = call.account.cases.list().filter((one) => nameOf(one) === idAt(call, 0));
  return listOf(call, found);
}

function listOf(call: PartnerCall, cases: readonly Entity[]): PartnerAnswer {
  const whole = cases.map((one) => wholeCase(call.account, one));
  return { value: listView(call, whole) };
}

function listPatientCases(call: PartnerCall): PartnerAnswer {
  const patient = call.account.patients.get(idAt(call, 0))["patient_id"];
  return listOf(call, casesOf(call.account, String(patient)));
}

export const casesOf = (account: Account, patientId: string): readonly Entity[] =>
  account.cases.list().filter((one) => {
    const { patient } = one;
    return textOf(one["patient_id"] ?? (isEntity(patient) ? patient["patient_id"] : undefined)) === patientId;
  });

function countCasesByStatus({ account, operation }: PartnerCall): PartnerAnswer {
  const names = account.cases.list().map(nameOf);
  const shape = shapeOf(operation);
  const counted = Object.keys(isEntity(shape) ? shape : {}).map((name) => [
    name,
    names.filter((one) => one === name).length,
  ]);
  return { value: Object.fromEntries(counted) };
}

/** An operation that reads something of a case which the example shows. */
const readOfCase: PartnerOperation = (call) => {
  caseId(call);
  return { value: shapeOf(call.operation) };
};

export const caseOperations: Readonly<Record<string, PartnerOperation>> = {
  createCase,
  createTestEncounter: createCase,
  getCase: (call) => caseAnswer(call, call.account.cases.get(idAt(call, 0))),
  cancelCase: moveTo("cancelled"),
  sendCaseToSupport: moveTo("support"),
  assignCase: moveTo("assigned"),
  processCase: moveTo("processing"),
  setTestEncounterStatus,
  reassignTestEncounter: moveTo("assigned"),
  updateCaseStatus,
  listCaseStatuses,
  listCasesByStatus,
  listPatientCases,
  countCasesByStatus,
  getCasePdf: readOfCase,
  getCaseOfferingsPdf: readOfCase,
};
