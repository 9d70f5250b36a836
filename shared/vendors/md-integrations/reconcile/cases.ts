import { isRecord } from "../../../core/schema/structures.ts";
import { objectOf } from "../../answered-json.ts";
import { compareMembers, compareValues } from "../../compare-members.ts";
import { bareList, laravelPages, singlePage } from "../../list-reading.ts";
import { createdInList, type ListedMatch } from "../../match-proofs.ts";
import type { Reconciliation, Reconciliations } from "../../reconciliation.ts";
import type { Comparison } from "../../same-value.ts";
import type { VendorRequest } from "../../split-call.ts";
import { stateInList, stateOfList, stateOfRecord } from "../../state-proofs.ts";
import { get, isSameId, lastOf, parentOf, pathOf } from "../../vendor-reads.ts";
import { createdAs, createdAt } from "./created-records.ts";
import { idIn, type Members, objectIn, objectsIn, without } from "./record-members.ts";

/** Members of the request that the list of a patient's cases does not have, by the vendor's collection. */
const notListed = ["patient_id", "hold_status", "is_additional_approval_needed", "tags"];

/** Members of a question that the list does not have. */
const notListedOfQuestions = ["description", "label", "metadata", "displayed_options"];

/**
 * Names in the list that may be the request's `offering_id`: the collection does not say which of them is. The offering
 * that has it in one of them is the one.
 */
const offeringNames = ["offering_id", "id", "offerable_id", "product_id"];

/** The offerings of a listed case in the order of the request's, by the names of the request. */
function offeringsAsSent(sent: unknown, found: readonly Members[]): readonly unknown[] {
  if (!Array.isArray(sent) || sent.length !== found.length) return found;
  const left = [...found];
  return sent.map((offering) => {
    const id = isRecord(offering) ? offering["offering_id"] : undefined;
    const at = left.findIndex((one) => offeringNames.some((name) => isSameId(one[name], id)));
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return own === undefined ? { offering_id: "" } : { ...own, offering_id: id };
  });
}

function compareCase(job: VendorRequest, item: Members): Comparison {
  const sent = objectOf(job) ?? {};
  const questions = objectsIn(sent, "case_questions")?.map((one) => without(one, notListedOfQuestions));
  const files = objectsIn(item, "case_files")?.map(({ file_id }) => file_id);
  const offerings = objectsIn(item, "case_offerings");
  return compareMembers(
    { ...sent, ...(questions && { case_questions: questions }) },
    {
      ...item,
      case_files: files,
      ...(offerings && { case_offerings: offeringsAsSent(sent["case_offerings"], offerings) }),
    },
    { writeOnly: notListed },
  );
}

/** The value that the partner has made unique. */
function markerOf(job: VendorRequest): string | undefined {
  const metadata = objectOf(job)?.["metadata"];
  return typeof metadata === "string" && metadata.trim() !== "" ? metadata : undefined;
}

/** With the marker, a case whose other members cannot be compared is still the one. */
function compareMarked(job: VendorRequest, item: Members): Comparison {
  const marker = compareValues(markerOf(job), item["metadata"]);
  return marker === "equal" && compareCase(job, item) === "different" ? "different" : marker;
}

const listed: Omit<ListedMatch, "proof" | "compare"> = {
  list(job) {
    const id = objectOf(job)?.["patient_id"];
    return typeof id === "string" ? get(`/v1/partner/patients/${encodeURIComponent(id)}/cases`) : undefined;
  },
  // The list of a patient's cases has no parameter for a page in the vendor's collection.
  paging: laravelPages(false),
  createdAt,
  idOf: (item) => idIn(item, "case_id"),
  created: createdAs("case_id"),
};

const marked = createdInList({ ...listed, proof: "marker", compare: compareMarked });
const matched = createdInList({ ...listed, proof: "match", compare: compareCase });

/** A case with `metadata` is found by it, any other by its content and its time. */
const createCase: Reconciliation = {
  ...matched,
  lookUp: "listPatientCases",
  proofOf: (job) => (markerOf(job) === undefined ? "match" : "marker"),
  assess: (job, sent, answers) => (markerOf(job) === undefined ? matched : marked).assess(job, sent, answers),
  answerOf: (job, _answers, item) => ({ case_id: item, patient: { patient_id: objectOf(job)?.["patient_id"] } }),
};

const statusOf = (value: unknown): unknown => (isRecord(value) ? objectIn(value, "case_status") : value);

/** `…/cases/{case_id}/<what>` */
const caseOf = (job: VendorRequest): VendorRequest => parentOf(job);

/**
 * A cancelled case is read from its status. The vendor's own answer to a cancellation with a reason has none, so that only
 * a reason that is there is compared.
 */
const cancelCase = stateOfRecord({
  read: caseOf,
  record: statusOf,
  sent: (job) => ({ name: "cancelled", ...objectOf(job) }),
  optional: ["reason"],
});

/** The status also has `name`, which a call of the hold status does not write. */
const updateCaseStatus = stateOfRecord({ read: caseOf, record: statusOf });

const file = {
  paging: singlePage(bareList),
  isIt: (item: unknown, job: VendorRequest) => isRecord(item) && isSameId(item["file_id"], lastOf(job)),
  list: (job: VendorRequest) => parentOf(job),
  sent: (job: VendorRequest) => ({ file_id: lastOf(job) }),
  resource: pathOf,
} as const;

/** The ids of a case's files. */
const fileIds = singlePage((page) => bareList(page)?.map((one) => (isRecord(one) ? one["file_id"] : undefined)));

const updateCaseFiles = stateOfList({
  list: ({ path }) => get(path),
  paging: fileIds,
  wanted(job) {
    const ids = objectOf(job)?.["case_files"];
    return Array.isArray(ids) ? ids : undefined;
  },
  keyOf: (item) => (typeof item === "string" ? item.toLowerCase() : undefined),
});

const createCaseNote = createdInList({
  proof: "match",
  list: ({ path }) => get(path),
  paging: singlePage(bareList),
  compare: (job, item) => compareMembers(objectOf(job) ?? {}, item),
  createdAt,
  idOf: (item) => idIn(item, "case_note_id"),
  created: createdAs("case_note_id"),
});

export const ofCases: Reconciliations = {
  createCase,
  cancelCase,
  updateCaseStatus,
  attachCaseFile: stateInList({ ...file, wants: "present" }),
  detachCaseFile: stateInList({ ...file, wants: "absent" }),
  updateCaseFiles,
  createCaseNote,
};
