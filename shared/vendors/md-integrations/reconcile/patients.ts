import { parseDateTime } from "../../../core/date-time.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import { evidenceOf, evidencesOf, isFinding, objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { bareList, pagesUntilEmpty, singlePage } from "../../list-reading.ts";
import { type Reconciliation, type Reconciliations, toleranceBeforeMs, unknown } from "../../reconciliation.ts";
import { type Comparison, sameScalar } from "../../same-value.ts";
import type { VendorAnswer, VendorRequest } from "../../split-call.ts";
import { stateInList, stateOfRecord } from "../../state-proofs.ts";
import { get, lastOf, parentOf } from "../../vendor-reads.ts";
import { idIn, type Members, objectIn, without } from "./record-members.ts";

const patients = "/v1/partner/patients";

/** Members that the vendor's answer about a patient does not have. */
const writeOnly = [
  "body_temperature",
  "oxygen_saturation",
  "is_sms_enabled",
  "is_email_enabled",
  "shopify_customer_id",
  "woocommerce_customer_id",
  "metafields",
];

/** The request's members, without those of its address that no answer has. */
function sentPatient(job: VendorRequest): Members | undefined {
  const sent = objectOf(job);
  if (sent === undefined || !isRecord(sent["address"])) return sent;
  return { ...sent, address: without(sent["address"], ["city_id"]) };
}

/** A patient of an answer, by the names of the request. */
function namedAsSent(patient: unknown): unknown {
  if (!isRecord(patient)) return patient;
  const address = objectIn(patient, "address");
  const { name } = objectIn(address, "state");
  const { file_id } = objectIn(patient, "intro_video");
  return { ...patient, intro_video_id: file_id, address: { ...address, state_name: name } };
}

const updatePatient = stateOfRecord({
  read: ({ path }) => get(path),
  sent: sentPatient,
  record: namedAsSent,
  writeOnly,
});

/** The document names `page` and `per_page`, and no end of the list. */
const events = pagesUntilEmpty({ page: "page", first: 1, query: [["per_page", "100"]], itemsOf: bareList });

function emailOf(job: VendorRequest): string | undefined {
  const email = objectOf(job)?.["email"];
  return typeof email === "string" && email.trim() !== "" ? email : undefined;
}

/** The ids of the patients with the request's e-mail address; `undefined` for an answer that is no such list. */
function foundPatients(job: VendorRequest, search: VendorAnswer): readonly (string | undefined)[] | undefined {
  const read = evidenceOf(search);
  const list = "value" in read ? bareList(read.value)?.filter(isRecord) : undefined;
  const email = emailOf(job)?.trim().toLowerCase();
  return list
    ?.filter((one) => typeof one["email"] === "string" && one["email"].trim().toLowerCase() === email)
    .map((one) => idIn(one, "patient_id"));
}

/** How the request's members compare with the patient of an answer; `undefined` for an answer that is none. */
function comparePatient(job: VendorRequest, answer: VendorAnswer | undefined): Comparison | undefined {
  const read = answer && evidenceOf(answer);
  const record = read && "value" in read ? namedAsSent(read.value) : undefined;
  const members = sentPatient(job);
  return isRecord(record) && members !== undefined ? compareMembers(members, record, { writeOnly }) : undefined;
}

/**
 * A new patient is searched by e-mail and read. An answer has no time of its creation, so that the patient's events are
 * read as well: one before the call shows that the patient is older than the call.
 */
const createPatient: Reconciliation = {
  proof: "state",
  lookUp: "searchPatients",
  resource: (job) => emailOf(job)?.toLowerCase(),
  next(job, answers) {
    const [search, , ...eventPages] = answers;
    const email = emailOf(job);
    if (email === undefined || job.environment === undefined) return undefined;
    if (search === undefined) return searchFor(email, job.environment);
    const [id, ...others] = foundPatients(job, search) ?? [];
    if (id === undefined || others.length > 0) return undefined;
    if (answers.length === 1) return get(`${patients}/${encodeURIComponent(id)}`);
    // The events of a patient who is another one, or cannot be compared, would say nothing.
    if (comparePatient(job, answers[1]) !== "equal") return undefined;
    const pages = eventPages.length === 0 ? [] : evidencesOf(eventPages);
    return isFinding(pages) ? undefined : events.next(get(`${patients}/${encodeURIComponent(id)}/events`), pages);
  },
  assess(job, sent, answers) {
    const values = evidencesOf(answers);
    if (isFinding(values)) return values;
    const [search] = answers;
    const found = search && foundPatients(job, search);
    if (found === undefined) return unknown("unreadable");
    if (found.length > 1) return unknown("other-candidate");
    // The document does not say that a search shows a new patient at once, nor how many it shows.
    if (found.length === 0) return unknown("absent");
    const comparison = comparePatient(job, answers[1]);
    if (comparison === undefined) return unknown("unreadable");
    if (comparison !== "equal") return unknown(comparison);
    const history = events.read(values.slice(2));
    if (history === undefined) return unknown("unreadable");
    const times = history.items.map((item) => (isRecord(item) ? timeOf(item["date_time"]) : undefined));
    if (times.some((at) => at !== undefined && at < sent.from - toleranceBeforeMs)) return unknown("other-candidate");
    if (!history.isWhole) return unknown("not-whole");
    const isKnown = times.length > 0 && times.every((at) => at !== undefined) && Number.isFinite(sent.from);
    return isKnown ? { finding: "done", items: [] } : unknown("no-time");
  },
  answerOf(job, [search]) {
    const [id] = (search && foundPatients(job, search)) ?? [];
    return id === undefined ? undefined : { patient_id: id };
  },
};

const timeOf = (value: unknown): number | undefined => (typeof value === "string" ? parseDateTime(value) : undefined);

function searchFor(email: string, environment: "live" | "sandbox"): VendorRequest {
  const body = Buffer.from(JSON.stringify({ search: email, is_sandbox: environment === "sandbox" }));
  return { method: "POST", path: `${patients}/search`, query: [], headers: {}, body };
}

/** The pharmacies of a patient: one has a number, which the path ends with. */
const pharmacy = {
  list: (job: VendorRequest) => parentOf(job),
  paging: singlePage(bareList),
  isIt: (item: unknown, job: VendorRequest) =>
    isRecord(item) && sameScalar(lastOf(job), item["pharmacy_id"]) === "equal",
  sent: (job: VendorRequest) => ({ pharmacy_id: lastOf(job) }),
  resource: ({ path }: VendorRequest) => path.toLowerCase(),
};

export const ofPatients: Reconciliations = {
  createPatient,
  updatePatient,
  addPatientPharmacy: stateInList({ ...pharmacy, wants: "present" }),
  removePatientPharmacy: stateInList({ ...pharmacy, wants: "absent" }),
};
