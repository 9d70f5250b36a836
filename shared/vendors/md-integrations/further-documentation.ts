import type { OperationDocumentation } from "../documentation.ts";

const texts: readonly (readonly [group: string, operations: Readonly<Record<string, string>>])[] = [
  [
    "Partners / Patients",
    {
      createPatient: "Adds a patient.",
      getPatient: "Reads one patient.",
      updatePatient: "Updates a patient's record.",
      deletePatient: "Deletes a patient.",
      searchPatients: "Looks patients up by what the body says.",
      listPatientCases: "Lists a patient's cases.",
      listPatientEvents: "Lists what happened to a patient.",
      getPatientDriversLicense: "Reads a patient's driver's licence.",
      getPatientIntroVideo: "Reads a patient's introductory video.",
      getPatientAuth: "Gives the link or token by which a patient signs in.",
      getPatientFileUrl: "Gives the link by which a patient hands a file in.",
      listPatientPharmacies: "Lists a patient's pharmacies.",
      listPatientExams: "Lists a patient's exams.",
      listPatientVouchers: "Lists a patient's vouchers.",
      listPatientSubscriptions: "Lists a patient's subscriptions.",
      listPatientMessages: "Lists a patient's messages.",
      sendPatientMessage: "Sends a patient a message.",
      listPatientOrders: "Lists a patient's orders.",
      getPatientFormulary: "Reads what a patient's plan covers.",
      getPatientMedicationHistory: "Reads what a patient was dispensed before.",
      addPatientPharmacy: "Gives a patient a pharmacy.",
      removePatientPharmacy: "Takes a pharmacy from a patient.",
      addPatientTag: "Adds a tag to a patient.",
      updatePatientTag: "Updates a patient's tag.",
      removePatientTag: "Removes a tag from a patient.",
    },
  ],
  [
    "Partners / Cases",
    {
      createCase: "Opens a case.",
      getCase: "Reads one case.",
      cancelCase: "Cancels a case.",
      sendCaseToSupport: "Hands a case to support.",
      assignCase: "Hands a case to a clinician.",
      processCase: "Takes a case into processing.",
      updateCaseStatus: "Sets a case's status.",
      listCaseStatuses: "Lists the statuses that a case went through.",
      listCaseEvents: "Lists what happened to a case.",
      listCaseFiles: "Lists a case's files.",
      listCaseDiseases: "Lists a case's diagnoses.",
      listCaseNotes: "Lists the notes on a case.",
      listCaseQuestions: "Lists a case's questions and answers.",
      listCasePrescriptions: "Lists a case's prescriptions.",
      getCasePdf: "Reads a case as a PDF.",
      listCaseOfferings: "Lists a case's offerings.",
      listCaseOrders: "Lists a case's orders.",
      listCaseTags: "Lists a case's tags.",
    },
  ],
  [
    "Partners / Files",
    {
      createFile: "Hands a file in, as multipart form data.",
      getFile: "Reads one file.",
      deleteFile: "Deletes a file.",
    },
  ],
  [
    "Partners / To choose from",
    {
      getOwnPartner: "Reads the partner that the token belongs to.",
      listPartnerPharmacies: "Lists pharmacies.",
      listLinkedPharmacies: "Lists the pharmacies that are tied to the partner.",
      listDispenseUnits: "Lists the units that are dispensed.",
      listSpecialties: "Lists specialties.",
      listPartnerOfferings: "Lists the partner's offerings.",
      listPartnerVouchers: "Lists the partner's vouchers.",
      createVoucher: "Creates a voucher, with which a patient can open a case.",
      listPartnerSubscriptions: "Lists the partner's subscriptions.",
      listPartnerTags: "Lists the partner's tags.",
      listNotifications: "Lists notifications.",
      getPartnerClinician: "Reads one clinician.",
      getSupportStaff: "Reads one member of the support staff.",
      getMedicalAssistant: "Reads one medical assistant.",
      listZipcodes: "Lists zip codes.",
      listLicenseTypes: "Lists types of licence.",
      listDiseases: "Lists diseases.",
    },
  ],
];

const notes = [
  "Only known from public integration code: lists are bare or under `data`, and requests are not validated.",
];

/** `listCaseFiles` is called "List case files". */
const titleOf = (id: string): string =>
  id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());

/** The documentation of the operations that are not in the vendor's document. */
export const furtherDocumentation: Readonly<Record<string, OperationDocumentation>> = Object.fromEntries(
  texts.flatMap(([group, operations]) =>
    Object.entries(operations).map(([id, description]) => [id, { title: titleOf(id), description, group, notes }]),
  ),
);
