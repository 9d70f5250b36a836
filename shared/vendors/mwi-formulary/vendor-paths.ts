import type { VendorPaths } from "../types.ts";

/**
 * All of these are ASSUMED: the document gives fields and statuses, but neither paths nor methods. Correct them here once
 * the real ones are known. The gateway's own paths, in `operations.ts`, do not change, so that a correction breaks no
 * partner; a stage can correct single lines by its `vendorPaths` (`infra/stages.ts`) without a change here.
 *
 * Whether an update is PUT or PATCH is the weakest of these assumptions.
 */
export const vendorPaths: VendorPaths = {
  listStockConfigurations: "GET /formulary/v3/stock",
  createStockConfiguration: "POST /formulary/v3/stock",
  getStockConfiguration: "GET /formulary/v3/stock/{formulary-uuid}",
  updateStockConfiguration: "PUT /formulary/v3/stock/{formulary-uuid}",
  listServiceConfigurations: "GET /formulary/v3/services",
  createServiceConfiguration: "POST /formulary/v3/services",
  getServiceConfiguration: "GET /formulary/v3/services/{formulary-uuid}",
  updateServiceConfiguration: "PUT /formulary/v3/services/{formulary-uuid}",
  getDispensingNotes: "GET /formulary/v3/dispensing-notes",
  getFormularyDispensingNotes: "GET /formulary/v3/formularies/{formulary-uuid}/dispensing-notes",
  addFormularyDispensingNote: "POST /formulary/v3/formularies/{formulary-uuid}/dispensing-notes",
  replaceFormularyDispensingNotes: "PUT /formulary/v3/formularies/{formulary-uuid}/dispensing-notes",
  deleteFormularyDispensingNote:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/dispensing-notes/{dispensing-note-uuid}",
  getFormularyNotes: "GET /formulary/v3/formularies/{formulary-uuid}/notes",
  createFormularyNote: "POST /formulary/v3/formularies/{formulary-uuid}/notes",
  updateFormularyNote: "PUT /formulary/v3/formularies/{formulary-uuid}/notes/{formulary-note-uuid}",
  deleteFormularyNote: "DELETE /formulary/v3/formularies/{formulary-uuid}/notes/{formulary-note-uuid}",
  getFormularyBarcodes: "GET /formulary/v3/formularies/{formulary-uuid}/barcodes",
  createFormularyBarcode: "POST /formulary/v3/formularies/{formulary-uuid}/barcodes",
  deleteFormularyBarcodeAtLocation:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/locations/{location-uuid}/barcodes/{barcode}",
  deleteFormularyBarcode: "DELETE /formulary/v3/formularies/{formulary-uuid}/barcodes/{barcode}",
  getLocationDeviations: "GET /formulary/v3/location-deviations",
  updateLocationDeviations: "PUT /formulary/v3/location-deviations",
  getFormularySendToActions: "GET /formulary/v3/formularies/{formulary-uuid}/send-to-actions",
  updateFormularySendToActions: "PUT /formulary/v3/formularies/{formulary-uuid}/send-to-actions",
  createFormularySendToAction: "POST /formulary/v3/formularies/{formulary-uuid}/send-to-actions/{send-to-action-uuid}",
  deleteFormularySendToAction:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/send-to-actions/{send-to-action-uuid}",
  getSendToActionsLibrary: "GET /formulary/v3/send-to-actions",
  getFormularyDiscountCategories: "GET /formulary/v3/formularies/{formulary-uuid}/discount-categories",
  createFormularyDiscountCategory: "POST /formulary/v3/formularies/{formulary-uuid}/discount-categories",
  deleteFormularyDiscountCategory:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/discount-categories/{discount-category-uuid}",
  updateFormularyDiscountCategory:
    "PUT /formulary/v3/formularies/{formulary-uuid}/discount-categories/{discount-category-uuid}",
  getFormularyTypes: "GET /formulary/v3/types",
  getTreatmentCategories: "GET /formulary/v3/treatment-categories",
  getLegalCategories: "GET /formulary/v3/legal-categories",
  getFormularyIdentifiers: "GET /formulary/v3/identifiers",
  getFormularyGroups: "GET /formulary/v3/groups",
  getHealthPlanGroups: "GET /formulary/v3/health-plan-groups",
  getHealthPlans: "GET /formulary/v3/health-plans",
  getHealthPlanContents: "GET /formulary/v3/health-plans/{plan-uuid}/contents",
  getHealthPlanSites: "GET /formulary/v3/health-plan-sites",
  getComposites: "GET /formulary/v3/composites",
  createComposite: "POST /formulary/v3/composites",
  deleteComposite: "DELETE /formulary/v3/composites/{composite-uuid}",
  getFormularyDocumentTemplates: "GET /formulary/v3/formularies/{formulary-uuid}/document-templates",
  addFormularyDocumentTemplate: "POST /formulary/v3/formularies/{formulary-uuid}/document-templates",
  updateFormularyDocumentTemplate: "PUT /formulary/v3/formularies/{formulary-uuid}/document-templates",
  deleteFormularyDocumentTemplate:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/document-templates/{document-template-uuid}",
  listActiveIngredients: "GET /formulary/v3/active-ingredients",
  getActiveIngredient: "GET /formulary/v3/active-ingredients/{active-ingredient-uuid}",
  listActiveIngredientMeasures: "GET /formulary/v3/active-ingredient-measures",
  getActiveIngredientMeasure: "GET /formulary/v3/active-ingredient-measures/{active-ingredient-measure-uuid}",
  getFormularyActiveIngredients: "GET /formulary/v3/formularies/{formulary-uuid}/active-ingredients",
  createFormularyActiveIngredient: "POST /formulary/v3/formularies/{formulary-uuid}/active-ingredients",
  updateFormularyActiveIngredient:
    "PUT /formulary/v3/formularies/{formulary-uuid}/active-ingredients/{active-ingredient-uuid}",
  deleteFormularyActiveIngredient:
    "DELETE /formulary/v3/formularies/{formulary-uuid}/active-ingredients/{active-ingredient-uuid}",
};
