import { readFileSync } from "node:fs";
import type { FormPart, OperationDocumentation, ParameterDocumentation } from "../documentation.ts";
import { fieldsOfShape, type Shape } from "../fields-of-shape.ts";

const texts: readonly (readonly [group: string, operations: Readonly<Record<string, string>>])[] = [
  [
    "Partners / Reference data",
    {
      listDiseases: "Lists diseases.",
      getDisease: "Reads one diagnosis code.",
      listZipcodes: "Lists zip codes.",
      listLicenseTypes: "Lists license types.",
    },
  ],
  [
    "Partners / Cases",
    {
      updateCaseFiles: "Replaces the files of a case.",
      attachCaseFile: "Attaches an uploaded file to a case.",
      detachCaseFile: "Detaches a file from a case.",
      listCaseFiles: "Lists a case's files.",
      listCaseEvents: "Lists the events of a case.",
      deleteCaseOffering: "Removes an offering from a case.",
      updateCaseOfferingStatuses: "Updates the statuses of the offerings of a case.",
      listCaseOfferings: "Lists a case's offerings.",
      updateCaseOffering: "Updates an offering of a case.",
      createCaseOffering: "Adds an offering to a case.",
      createCaseQuestion: "Adds a question with its answer to a case.",
      listCaseQuestions: "Lists a case's questions and answers.",
      listCaseDiseases: "Lists a case's diagnoses.",
      removeCaseDisease: "Removes a diagnosis from a case.",
      addCaseDiseases: "Adds diagnoses to a case.",
      setPrimaryCaseDisease: "Makes a diagnosis the primary one of its case.",
      countCasesByStatus: "Counts the cases of each status.",
      sendCaseToSupport: "Sends a case to support.",
      updateCaseStatus: "Sets or clears the hold of a case.",
      cancelCase: "Cancels a case.",
      assignCase: "Sets a case as assigned to a clinician.",
      processCase: "Sends an approved case to processing.",
      listCaseStatuses: "Lists the statuses that a case has had.",
      listCaseNotes: "Lists the notes on a case.",
      createCaseNote: "Adds a clinical note to a case.",
      addCaseTag: "Adds a tag to a case.",
      removeCaseTag: "Removes a tag from a case.",
      updateCaseTag: "Updates the note of a tag of a case.",
      listHistoricalCaseTags: "Lists the tags that a case has had.",
      listCaseOrders: "Lists a case's orders.",
      listCaseOrderEvents: "Lists the events of an order of a case.",
      submitCaseOrder: "Submits an order of a case to its pharmacy.",
      cancelCaseOrder: "Cancels an order of a case.",
      updateCaseOrder: "Updates an order of a case.",
      getCase: "Reads one case.",
      getCasePdf: "Returns the services and prescriptions of a case as a PDF, in a member of the answer.",
      listCasesByStatus: "Lists the cases of one status, filtered by the body.",
      getCaseOfferingsPdf: "Returns the offerings of a case as a PDF, in a member of the answer.",
      createCase: "Creates a case. The gateway shows it at `GET /v1/cases/{caseId}` from then on.",
    },
  ],
  [
    "Clinicians / Cases",
    {
      listCaseOfferingDiseases: "Lists the diagnoses of an offering of a case.",
      removeCaseOfferingDisease: "Removes a diagnosis from an offering of a case.",
      addCaseOfferingDiseases: "Adds diagnoses to an offering of a case.",
      setPrimaryCaseOfferingDisease: "Makes a diagnosis the primary one of an offering of a case.",
    },
  ],
  [
    "Partners / Patients",
    {
      listPatientMessages: "Lists a patient's messages.",
      sendPatientMessage: "Sends a message to a patient.",
      getPatientMessageAsPartner: "Reads one message of a patient.",
      markPatientMessageRead: "Marks a message of a patient as read.",
      markPatientMessageUnread: "Marks a message of a patient as unread.",
      addPatientPharmacy: "Adds a pharmacy to a patient.",
      listPatientPharmacies: "Lists a patient's pharmacies.",
      removePatientPharmacy: "Removes a pharmacy from a patient.",
      sendOneTimePassword: "Sends a patient a one-time password.",
      validateOneTimePassword: "Validates the one-time password that a patient has entered.",
      getPatientDriversLicense: "Returns a link by which a patient uploads a photo of the driver's license.",
      getPatientAuth: "Returns a link to the vendor's messaging app for a patient.",
      getPatientIntroVideo: "Returns a link by which a patient uploads an introductory video.",
      getPatientFileUrl: "Returns a link by which a patient uploads a file.",
      requestPatientData: "Requests the data that the vendor has of a patient.",
      deletePatient:
        "Requests the deletion of a patient's data. The vendor asks the patient to confirm it by e-mail; until then the patient stays.",
      getPatientExam: "Reads one exam of a patient.",
      listPatientExams: "Lists a patient's exams.",
      listPatientVouchers: "Lists a patient's vouchers.",
      getPatientFormulary: "Reads the formulary of a patient's plan: what it covers, from DoseSpot.",
      getPatientMedicationHistory: "Reads a patient's medication history, from DoseSpot.",
      addPatientTag: "Adds a tag to a patient.",
      removePatientTag: "Removes a tag from a patient.",
      updatePatientTag: "Updates the note of a tag of a patient.",
      listPatientSubscriptions: "Lists a patient's subscriptions.",
      createPatient: "Adds a patient.",
      searchPatients: "Searches patients by the criteria in the body.",
      getPatient: "Reads one patient.",
      listPatientEvents: "Lists the events of a patient.",
      updatePatient: "Updates a patient's record.",
      listPatientCases: "Lists a patient's cases.",
    },
  ],
  [
    "Partners / Messages",
    {
      getMessageNotification: "Reads the notification of a message.",
    },
  ],
  [
    "Partners / Files",
    {
      getFile: "Reads one file.",
      deleteFile: "Deletes a file.",
      createFile: "Uploads a file, as a multipart form.",
    },
  ],
  [
    "Partners / Pharmacies",
    {
      listPartnerPharmacies: "Lists pharmacies.",
      getPartnerPharmacy: "Reads one pharmacy.",
      listLinkedPharmacies: "Lists the pharmacies that are linked to the partner.",
    },
  ],
  [
    "Partners / Dispense units",
    {
      listDispenseUnits: "Lists the units that are dispensed.",
    },
  ],
  [
    "Partners / Vouchers",
    {
      listPartnerVouchers: "Lists the vouchers.",
      getVoucher: "Reads one voucher.",
      createVoucher: "Creates a voucher, by which a patient starts a case on the vendor's pages.",
      expireVoucher: "Ends the validity of a voucher.",
      deletePartnerVoucher: "Deletes a voucher.",
    },
  ],
  [
    "Partners / Offerings",
    {
      searchBoothwynOfferings: "Searches the offerings of the pharmacy Boothwyn by name.",
      searchSupplies: "Searches DoseSpot's supplies by name.",
      searchMedications: "Searches DoseSpot's medications by name.",
      getMedication: "Reads the details of one medication of DoseSpot.",
      listPartnerOfferings: "Lists the partner's offerings.",
    },
  ],
  [
    "Partners / Questionnaires",
    {
      listQuestionnaireQuestions: "Lists the questions of a questionnaire.",
    },
  ],
  [
    "Partners / Clinicians",
    {
      getPartnerClinician: "Reads one clinician.",
    },
  ],
  [
    "Partners / Support staff",
    {
      getSupportStaff: "Reads one member of the support staff.",
    },
  ],
  [
    "Partners / Medical assistants",
    {
      getMedicalAssistant: "Reads one medical assistant.",
    },
  ],
  [
    "Partners / Notifications",
    {
      listNotifications: "Lists the vendor's announcements to the partner. They are not events.",
      getNotification: "Reads one announcement of the vendor.",
    },
  ],
  [
    "Partners / Tests in the sandbox",
    {
      createTestEncounter: "Creates an encounter in the sandbox.",
      setTestEncounterStatus: "Sets the status of an encounter in the sandbox.",
      createTestPrescription: "Creates a prescription of an encounter in the sandbox.",
      reassignTestEncounter: "Reassigns an encounter in the sandbox to another clinician.",
      redeemTestVoucher: "Creates a patient and an encounter from a voucher in the sandbox.",
      sendTestPatientMessage: "Sends a message of a clinician or of support to a patient in the sandbox.",
    },
  ],
  [
    "Partners / Specialties",
    {
      listSpecialties: "Lists specialties.",
    },
  ],
  [
    "Partners / Subscriptions",
    {
      listPartnerSubscriptions: "Lists the partner's subscriptions.",
      getSubscription: "Reads one subscription.",
      createSubscription: "Creates a subscription of a patient to an offering.",
      updateSubscription: "Updates a subscription.",
      cancelSubscription: "Cancels a subscription.",
      deleteSubscription: "Deletes a subscription.",
    },
  ],
  [
    "Partners / Tags",
    {
      listPartnerTags: "Lists the partner's tags.",
      deleteTag: "Deletes a tag.",
      createTag: "Creates a tag.",
      getTag: "Reads one tag.",
      updateTag: "Updates a tag.",
    },
  ],
  [
    "Partners",
    {
      getOwnPartner: "Reads the partner that the token belongs to.",
    },
  ],
  [
    "Health Check",
    {
      getApiStatus: "Reads the status of a part of the vendor's API.",
    },
  ],
];

/** What the vendor's own collection shows of an operation: the types of one example, without its values. */
interface PublishedShapes {
  /** Names of query parameters; the list may be incomplete. */
  readonly query?: readonly string[];
  readonly request?: Shape;
  /** The parts of a multipart form; `file` is the type of a file. */
  readonly form?: Readonly<Record<string, string>>;
  readonly answer?: Shape;
}

const shapes: Readonly<Record<string, PublishedShapes>> = JSON.parse(
  readFileSync(new URL("published-shapes.json", import.meta.url), "utf8"),
);

const notes = [
  "Published in the vendor's own collection, without text: fields and their types are those of one example. Requests are not validated.",
];

/** `listCaseFiles` is called "List case files". */
const titleOf = (id: string): string =>
  id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());

const codeNote = "`verification_code` is the one-time password that the linked page asks for.";

/** Traps, and what the vendor's prose says elsewhere. */
const notesById: Readonly<Record<string, readonly string[]>> = {
  getPatientDriversLicense: [codeNote],
  getPatientAuth: [codeNote],
  getPatientIntroVideo: [codeNote],
  getPatientFileUrl: [codeNote],
  createCase: ["`hold_status: true` holds the case back until `updateCaseStatus` clears it."],
  createVoucher: ["`onboarding_url` opens the prepared intake form; it can be embedded."],
  searchMedications: ["DoseSpot's catalogue; the vendor prescribes through DoseSpot."],
  searchSupplies: ["DoseSpot's catalogue; the vendor prescribes through DoseSpot."],
  searchBoothwynOfferings: ["Boothwyn is a pharmacy. An offering of its products requires `type` and `sku`."],
  listNotifications: ["Events do not depend on it: they arrive at your endpoints."],
  getNotification: ["Events do not depend on it: they arrive at your endpoints."],
};

/** Values of path parameters that are no UUIDs. */
const pathValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  addPatientPharmacy: { pharmacy_id: "1001" },
  removePatientPharmacy: { pharmacy_id: "1001" },
  getPartnerPharmacy: { pharmacy_id: "1001" },
  listCasesByStatus: { status: "waiting" },
  getApiStatus: { platform: "api" },
};

const pathExamples = (id: string): readonly ParameterDocumentation[] =>
  Object.entries(pathValues[id] ?? {}).map(([name, example]) => ({ in: "path", name, example }));

function shapesOf(id: string): Partial<OperationDocumentation> {
  const { query = [], request, form, answer } = shapes[id] ?? {};
  return {
    parameters: [...pathExamples(id), ...query.map((name) => ({ in: "query" as const, name }))],
    ...(request === undefined ? {} : { exampleFields: fieldsOfShape(request) }),
    ...(form && { form: Object.entries(form).map(formPart) }),
    ...(answer === undefined ? {} : { answer: fieldsOfShape(answer) }),
    examples: [
      ...(request === undefined ? [] : (["request"] as const)),
      ...(answer === undefined ? [] : (["plausible"] as const)),
    ],
    notes: [...(notesById[id] ?? []), ...notes, ...(answer === undefined ? ["Its answer is not shown there."] : [])],
  };
}

const formPart = ([name, type]: readonly [string, string]): FormPart =>
  type === "file" ? { name, file: "sample.pdf" } : { name, example: `a ${name}` };

/** The documentation of the operations of the vendor's own collection that are not in its document. */
export const publishedDocumentation: Readonly<Record<string, OperationDocumentation>> = Object.fromEntries(
  texts.flatMap(([group, operations]) =>
    Object.entries(operations).map(([id, description]) => [
      id,
      { title: titleOf(id), description, group, ...shapesOf(id) },
    ]),
  ),
);
