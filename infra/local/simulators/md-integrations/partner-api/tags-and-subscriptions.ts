import { randomUUID } from "node:crypto";
import type { Account } from "./account.ts";
import { attachTag, changedNow, tagsOf } from "./case-parts.ts";
import type { Collection } from "./collection.ts";
import { type Entity, textOf, timeText } from "./entity.ts";
import { idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { listView, oneView } from "./views.ts";

const one = ({ operation }: PartnerCall, entity: Entity): PartnerAnswer => ({ value: oneView(operation, entity) });

function create(call: PartnerCall, kind: Collection): PartnerAnswer {
  const id = randomUUID();
  return one(call, kind.put(id, { ...call.body, id, ...changedNow() }));
}

const tags: Readonly<Record<string, PartnerOperation>> = {
  createTag: (call) => create(call, call.account.tags),
  getTag: (call) => one(call, call.account.tags.get(idAt(call, 0))),
  updateTag: (call) => one(call, call.account.tags.change(idAt(call, 0), { ...call.body, updated_at: timeText() })),
  deleteTag(call) {
    call.account.tags.remove(idAt(call, 0));
    return {};
  },
  listPartnerTags(call) {
    const type = call.call.query.get("type");
    const found = call.account.tags.list().filter((tag) => type === null || tag["type"] === type);
    return { value: listView(call, found) };
  },
};

/** Whether the tags of the path belong to a case or to a patient. */
function owned(call: PartnerCall, of: "case" | "patient"): string {
  const id = idAt(call, 0);
  const { cases, patients } = call.account;
  (of === "case" ? cases : patients).get(id);
  return id;
}

/** The vendor shows no answer of these; a new tag is 201 with what was sent, as its framework has it. */
function tagOperations(of: "case" | "patient") {
  const add: PartnerOperation = (call) => {
    const [id, tagId] = [owned(call, of), idAt(call, 1)];
    attachTag(call.account, { of, id, tagId }, call.body);
    keepHistory(call.account, id, tagId, "attached");
    const ids = of === "case" ? { encounter_id: id, case_id: id } : { patient_id: id };
    const { notes = null } = call.body;
    const webhook = { event_type: `${of}_tag_attached`, ...ids, tag_id: tagId, notes };
    return { status: 201, value: { id: tagId, ...call.body }, webhooks: [webhook] };
  };
  const update: PartnerOperation = (call) => {
    tagsOf(call.account, of, owned(call, of)).change(idAt(call, 1), call.body);
    return { value: { id: idAt(call, 1), ...call.body } };
  };
  const remove: PartnerOperation = (call) => {
    const id = owned(call, of);
    tagsOf(call.account, of, id).remove(idAt(call, 1));
    keepHistory(call.account, id, idAt(call, 1), "detached");
    return {};
  };
  return { add, update, remove };
}

const historyOf = (account: Account, id: string): Collection =>
  account.parts(id, "tags/historical", "listHistoricalCaseTags", "tag_id");

function keepHistory(account: Account, id: string, tag_id: string, event: string): void {
  const tag = account.tags.find(tag_id) ?? { id: tag_id };
  historyOf(account, id).put(randomUUID(), { event, case_id: id, tag_id, tag, ...changedNow() });
}

function cancelSubscription(call: PartnerCall): PartnerAnswer {
  call.account.subscriptions.change(idAt(call, 0), { status: "cancelled", cancelled_at: timeText() });
  return {};
}

function listSubscriptions(call: PartnerCall, patient?: string): PartnerAnswer {
  const all = call.account.subscriptions.list();
  const found = patient === undefined ? all : all.filter((entity) => textOf(entity["patient_id"]) === patient);
  return { value: listView(call, found) };
}

const subscriptions: Readonly<Record<string, PartnerOperation>> = {
  createSubscription: (call) => create(call, call.account.subscriptions),
  getSubscription: (call) => one(call, call.account.subscriptions.get(idAt(call, 0))),
  updateSubscription: (call) =>
    one(call, call.account.subscriptions.change(idAt(call, 0), { ...call.body, updated_at: timeText() })),
  cancelSubscription,
  deleteSubscription(call) {
    call.account.subscriptions.remove(idAt(call, 0));
    return {};
  },
  listPartnerSubscriptions: (call) => listSubscriptions(call),
  listPatientSubscriptions(call) {
    const patient = owned(call, "patient");
    return listSubscriptions(call, patient);
  },
};

const ofCase = tagOperations("case");
const ofPatient = tagOperations("patient");

export const tagAndSubscriptionOperations: Readonly<Record<string, PartnerOperation>> = {
  ...tags,
  addCaseTag: ofCase.add,
  updateCaseTag: ofCase.update,
  removeCaseTag: ofCase.remove,
  addPatientTag: ofPatient.add,
  updatePatientTag: ofPatient.update,
  removePatientTag: ofPatient.remove,
  listHistoricalCaseTags: (call) => ({
    value: listView(call, historyOf(call.account, owned(call, "case")).list()),
  }),
  ...subscriptions,
};
