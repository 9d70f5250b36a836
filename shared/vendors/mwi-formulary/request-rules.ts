import {
  above,
  type BodyFields,
  dateTime,
  doubtfulFormat,
  each,
  flag,
  int32,
  int32AtLeast,
  integer,
  list,
  nonEmptyList,
  nullable,
  percentAboveZero,
  type RequestRules,
  required,
  text,
  textOf,
  uuid,
  type VendorRequestRules,
} from "../field-rules.ts";
import { fieldsWhenMade, serviceFields, stockFields } from "./stock-and-service-fields.ts";

/** UUIDs in the path, by name. */
const ids = (...names: readonly string[]): Pick<RequestRules, "path"> => ({
  path: Object.fromEntries(names.map((name) => [name, uuid])),
});

/**
 * Paging is required in the document, which names none of its parameters: those of the framework that the document's
 * `Pageable` is of (Spring Data). They are not required here, since a name that is wrong must not stop a call.
 */
const paging = { page: integer, size: integer, sort: text };
const paged: RequestRules = { query: paging };
const item = ids("formulary-uuid");
const pagedItem: RequestRules = { ...item, ...paged };
const modified = { "modified-start": dateTime, "modified-end": dateTime, "include-archived": flag };
const searched = {
  "formulary-type-uuid": uuid,
  "treatment-category-uuid": uuid,
  "formulary-group-uuid": uuid,
  "healthplan-group-uuid": uuid,
  "location-uuid": uuid,
  code: text,
  description: text,
};
const strength: BodyFields = {
  "/strength-per-unit": required(above(0)),
  // Its example in the document is not a UUID.
  "/strength-active-ingredient-measure-uuid": doubtfulFormat(required(uuid)),
  "/prescription-dosage-active-ingredient-measure-uuid": required(uuid),
};

/** The rules that the document states. */
export const requestRules: VendorRequestRules = {
  listStockConfigurations: {
    query: { ...paging, ...modified, ...searched, "request-repeat-prescription": flag, "legal-category-uuid": uuid },
  },
  createStockConfiguration: { body: { ...stockFields, ...fieldsWhenMade } },
  getStockConfiguration: item,
  updateStockConfiguration: { ...item, body: each(nullable, stockFields) },
  listServiceConfigurations: { query: { ...paging, ...modified, ...searched } },
  createServiceConfiguration: { body: { ...serviceFields, ...fieldsWhenMade } },
  getServiceConfiguration: item,
  updateServiceConfiguration: { ...item, body: { ...each(nullable, serviceFields), "/archived": flag } },
  getDispensingNotes: paged,
  getFormularyDispensingNotes: pagedItem,
  addFormularyDispensingNote: {
    ...item,
    body: { "/dispensing-note-uuid": required(uuid), "/view-order": int32AtLeast(0) },
  },
  replaceFormularyDispensingNotes: {
    ...item,
    body: {
      "": list,
      "/*/dispensing-note-uuid": required(uuid),
      "/*/view-order": required(int32AtLeast(0)),
    },
  },
  deleteFormularyDispensingNote: ids("formulary-uuid", "dispensing-note-uuid"),
  getFormularyNotes: pagedItem,
  createFormularyNote: {
    ...item,
    body: {
      "/location-uuid": required(uuid),
      "/note-date": dateTime,
      "/note": required(textOf(1, 7000)),
      "/initials": required(textOf(1, 50)),
    },
  },
  updateFormularyNote: {
    ...ids("formulary-uuid", "formulary-note-uuid"),
    body: each(nullable, {
      "/location-uuid": uuid,
      "/note-date": dateTime,
      "/note": textOf(1, 7000),
      "/initials": textOf(1, 50),
    }),
  },
  deleteFormularyNote: ids("formulary-uuid", "formulary-note-uuid"),
  getFormularyBarcodes: { ...item, query: { ...paging, "location-uuid": uuid } },
  createFormularyBarcode: {
    ...item,
    body: {
      "/barcode": required(textOf(1, 50)),
      "/manufacturer": required(textOf(1, 100)),
      "/location-uuid": uuid,
    },
  },
  deleteFormularyBarcodeAtLocation: ids("formulary-uuid", "location-uuid"),
  deleteFormularyBarcode: item,
  getLocationDeviations: { query: { ...paging, "location-uuid": uuid, "formulary-uuid": uuid } },
  updateLocationDeviations: { body: { "/locationDeviations": required(list) } },
  getFormularySendToActions: pagedItem,
  updateFormularySendToActions: {
    ...item,
    body: { "/send-to-action-uuid": required(nonEmptyList), "/send-to-action-uuid/*": uuid },
  },
  createFormularySendToAction: ids("formulary-uuid", "send-to-action-uuid"),
  deleteFormularySendToAction: ids("formulary-uuid", "send-to-action-uuid"),
  getSendToActionsLibrary: paged,
  getFormularyDiscountCategories: pagedItem,
  createFormularyDiscountCategory: {
    ...item,
    body: { "/discount-category-uuid": required(uuid), "/value-percent": required(percentAboveZero) },
  },
  deleteFormularyDiscountCategory: ids("formulary-uuid", "discount-category-uuid"),
  updateFormularyDiscountCategory: {
    ...ids("formulary-uuid", "discount-category-uuid"),
    body: { "/value-percent": required(percentAboveZero) },
  },
  getFormularyTypes: paged,
  getTreatmentCategories: paged,
  getLegalCategories: paged,
  getFormularyIdentifiers: { query: { ...paging, "formulary-uuid": uuid, "code-id": int32 } },
  getFormularyGroups: paged,
  getHealthPlanGroups: { query: { ...paging, "core-category": flag } },
  getHealthPlans: { query: { ...paging, "species-uuid": uuid, "status-active": flag, "status-deleted": flag } },
  getHealthPlanContents: {
    ...ids("plan-uuid"),
    query: { ...paging, "treatment-group-uuid": uuid, "point-in-range": int32 },
  },
  getHealthPlanSites: { query: { ...paging, "plan-uuid": uuid, "location-uuid": uuid } },
  getComposites: {
    query: { ...paging, "parent-formulary-uuid": uuid, "location-uuid": uuid, "include-mandated": flag },
  },
  createComposite: {
    body: {
      "/location-uuid": required(uuid),
      "/parent-formulary-uuid": required(uuid),
      "/child-formulary-uuid": required(uuid),
      "/composite-quantity": required(above(0)),
      "/composite-view-order": int32AtLeast(1),
      "/composite-no-charge": flag,
      "/composite-inherit": flag,
      "/composite-mandatory": flag,
      "/composite-opt-in": flag,
      "/composite-no-destocking": flag,
      "/composite-non-billable-destocking": flag,
      "/composite-do-not-use-parent-quantity": flag,
    },
  },
  deleteComposite: ids("composite-uuid"),
  getFormularyDocumentTemplates: item,
  addFormularyDocumentTemplate: { ...item, body: { "/document-template-uuid": required(uuid) } },
  updateFormularyDocumentTemplate: { ...item, body: { "/document-template-uuid": required(uuid) } },
  deleteFormularyDocumentTemplate: ids("formulary-uuid", "document-template-uuid"),
  listActiveIngredients: { query: { ...paging, "search-ingredient": text } },
  getActiveIngredient: ids("active-ingredient-uuid"),
  listActiveIngredientMeasures: paged,
  getActiveIngredientMeasure: ids("active-ingredient-measure-uuid"),
  getFormularyActiveIngredients: pagedItem,
  createFormularyActiveIngredient: { ...item, body: { "/active-ingredient-uuid": required(uuid), ...strength } },
  updateFormularyActiveIngredient: {
    ...ids("formulary-uuid", "active-ingredient-uuid"),
    body: each(nullable, strength),
  },
  deleteFormularyActiveIngredient: ids("formulary-uuid", "active-ingredient-uuid"),
};
