import { randomUUID } from "node:crypto";
import {
  addOffering,
  addQuestion,
  changedNow,
  diseasesOf,
  eventsOf,
  filesOf,
  notesOf,
  offeringsOf,
  questionsOf,
} from "./case-parts.ts";
import { metadataOf } from "./case-state.ts";
import type { Collection } from "./collection.ts";
import { type Entity, isEntity, isList, textOf, timeText } from "./entity.ts";
import { caseId, idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { unprocessable } from "./refusal.ts";
import { exampleEntity, listView, oneView } from "./views.ts";

const listOf = (call: PartnerCall, parts: Collection): PartnerAnswer => ({ value: listView(call, parts.list()) });

function fileEvent(call: PartnerCall, event: string, fileId: string) {
  const metadata = metadataOf(call.account.cases.get(idAt(call, 0)));
  return { event_type: event, case_id: idAt(call, 0), file_id: fileId, metadata };
}

function attachCaseFile(call: PartnerCall): PartnerAnswer {
  const [id, fileId] = [caseId(call), idAt(call, 1)];
  const file = filesOf(call.account, id).put(fileId, call.account.files.get(fileId));
  return { value: oneView(call.operation, file), webhooks: [fileEvent(call, "case_file_added", fileId)] };
}

function detachCaseFile(call: PartnerCall): PartnerAnswer {
  filesOf(call.account, caseId(call)).remove(idAt(call, 1));
  return { value: [], webhooks: [fileEvent(call, "case_file_deleted", idAt(call, 1))] };
}

function updateCaseFiles(call: PartnerCall): PartnerAnswer {
  const files = filesOf(call.account, caseId(call));
  const given = call.body["case_files"];
  const found = (isList(given) ? given : []).map((one) => call.account.files.find(textOf(one) ?? ""));
  if (found.includes(undefined)) throw unprocessable("A selected case file is invalid.");
  files.clear();
  for (const file of found) if (file) files.put(String(file["file_id"]), file);
  return listOf(call, files);
}

function updateCaseOffering(call: PartnerCall): PartnerAnswer {
  const offerings = offeringsOf(call.account, caseId(call));
  const before = offerings.get(idAt(call, 1));
  const product = [before["product"], call.body["product"]].filter(isEntity);
  const changed = { ...call.body, product: Object.assign({}, ...product), updated_at: timeText() };
  offerings.change(idAt(call, 1), changed);
  return listOf(call, offerings);
}

function deleteCaseOffering(call: PartnerCall): PartnerAnswer {
  const offerings = offeringsOf(call.account, caseId(call));
  offerings.remove(idAt(call, 1));
  return listOf(call, offerings);
}

function createCaseNote(call: PartnerCall): PartnerAnswer {
  const [id, noteId] = [caseId(call), randomUUID()];
  const note: Entity = { ...call.body, case_note_id: noteId, case_id: id, ...changedNow() };
  notesOf(call.account, id).put(noteId, note);
  const metadata = metadataOf(call.account.cases.get(id));
  const webhook = { event_type: "clinical_note_created", note_id: noteId, case_id: id, metadata };
  return { value: oneView(call.operation, note), webhooks: [webhook] };
}

/** Diagnoses belong to a case, or to an offering of it. */
function diseasesIn(
  call: PartnerCall,
  offering: boolean,
): { readonly diseases: Collection; readonly diseaseId: string } {
  const id = caseId(call);
  const diseases = diseasesOf(call.account, id, offering ? `offerings/${idAt(call, 1)}` : "");
  return { diseases, diseaseId: idAt(call, offering ? 2 : 1) };
}

function diseaseOperations(offering: boolean) {
  const list: PartnerOperation = (call) => listOf(call, diseasesIn(call, offering).diseases);
  const add: PartnerOperation = (call) => {
    const { diseases } = diseasesIn(call, offering);
    const id = textOf(call.body["disease_id"]) ?? randomUUID();
    const example = exampleEntity("listCaseDiseases");
    diseases.put(id, { ...example, disease_id: id, is_primary: diseases.list().length === 0 });
    return listOf(call, diseases);
  };
  const remove: PartnerOperation = (call) => {
    const { diseases, diseaseId } = diseasesIn(call, offering);
    diseases.remove(diseaseId);
    return listOf(call, diseases);
  };
  const setPrimary: PartnerOperation = (call) => {
    const { diseases, diseaseId } = diseasesIn(call, offering);
    diseases.get(diseaseId);
    for (const one of diseases.list()) {
      const id = String(one["disease_id"]);
      diseases.change(id, { is_primary: id === diseaseId });
    }
    return {};
  };
  return { list, add, remove, setPrimary };
}

const ofCase = diseaseOperations(false);
const ofOffering = diseaseOperations(true);

export const casePartOperations: Readonly<Record<string, PartnerOperation>> = {
  listCaseFiles: (call) => listOf(call, filesOf(call.account, caseId(call))),
  attachCaseFile,
  detachCaseFile,
  updateCaseFiles,
  listCaseEvents: (call) => listOf(call, eventsOf(call.account, caseId(call))),
  listCaseOfferings: (call) => listOf(call, offeringsOf(call.account, caseId(call))),
  createCaseOffering: (call) => ({
    value: oneView(call.operation, addOffering(call.account, caseId(call), call.body)),
  }),
  updateCaseOffering,
  updateCaseOfferingStatuses: (call) => listOf(call, offeringsOf(call.account, caseId(call))),
  deleteCaseOffering,
  listCaseQuestions: (call) => listOf(call, questionsOf(call.account, caseId(call))),
  createCaseQuestion: (call) => ({
    value: oneView(call.operation, addQuestion(call.account, caseId(call), call.body)),
  }),
  listCaseNotes: (call) => listOf(call, notesOf(call.account, caseId(call))),
  createCaseNote,
  listCaseDiseases: ofCase.list,
  addCaseDiseases: ofCase.add,
  removeCaseDisease: ofCase.remove,
  setPrimaryCaseDisease: ofCase.setPrimary,
  listCaseOfferingDiseases: ofOffering.list,
  addCaseOfferingDiseases: ofOffering.add,
  removeCaseOfferingDisease: ofOffering.remove,
  setPrimaryCaseOfferingDisease: ofOffering.setPrimary,
};
