import { isRecord } from "../../../core/schema/structures.ts";
import { objectOf } from "../../answered-json.ts";
import type { Reconciliations } from "../../reconciliation.ts";
import type { VendorRequest } from "../../split-call.ts";
import { stateInList } from "../../state-proofs.ts";
import { get, isSameId, lastOf, parentOf, pathOf } from "../../vendor-reads.ts";
import { itemOf, modifiedAt, paged, unpaged } from "./reads.ts";

type Item = (item: unknown, job: VendorRequest) => boolean;

const hasBarcode = (item: unknown, barcode: unknown, location: unknown): boolean =>
  isRecord(item) &&
  item["barcode"] === barcode &&
  ((location ?? null) === (item["location-uuid"] ?? null) || isSameId(location, item["location-uuid"]));

/** `…/locations/{location-uuid}/barcodes/{barcode}` */
const isAtLocation: Item = (item, job) => hasBarcode(item, lastOf(job), job.path.split("/").at(-3));

const listed = { list: ({ path }: VendorRequest) => get(path), paging: paged, wants: "present" } as const;
const deleted = { list: parentOf, paging: paged, wants: "absent" } as const;

const ingredient = { modified: modifiedAt } as const;

/** What belongs to a stock item or a service, by keys that partners choose. */
export const parts: Reconciliations = {
  createFormularyBarcode: stateInList({
    ...listed,
    isIt(item, job) {
      const { barcode, "location-uuid": location } = objectOf(job) ?? {};
      return hasBarcode(item, barcode, location);
    },
    resource: (job) => `${job.path}/${String(objectOf(job)?.["barcode"])}`,
  }),
  // Of a barcode without a location the document does not say which ones are deleted: none may be left.
  deleteFormularyBarcode: stateInList({
    ...deleted,
    isIt: (item, job) => isRecord(item) && item["barcode"] === lastOf(job),
    resource: pathOf,
  }),
  deleteFormularyBarcodeAtLocation: {
    ...stateInList({
      ...deleted,
      list: (job) => get(`${parentOf(job, 4).path}/barcodes`),
      isIt: isAtLocation,
      resource: (job) => `${parentOf(job, 4).path}/barcodes/${lastOf(job)}`,
    }),
    lookUp: "getFormularyBarcodes",
  },
  createFormularyActiveIngredient: stateInList({
    ...listed,
    ...ingredient,
    isIt: (item, job) =>
      isRecord(item) && isSameId(item["active-ingredient-uuid"], objectOf(job)?.["active-ingredient-uuid"]),
    resource: (job) => `${job.path}/${String(objectOf(job)?.["active-ingredient-uuid"]).toLowerCase()}`,
  }),
  updateFormularyActiveIngredient: stateInList({
    ...listed,
    ...ingredient,
    list: parentOf,
    isIt: itemOf("active-ingredient-uuid"),
    resource: pathOf,
  }),
  deleteFormularyActiveIngredient: stateInList({
    ...deleted,
    ...ingredient,
    isIt: itemOf("active-ingredient-uuid"),
    resource: pathOf,
  }),
  addFormularyDocumentTemplate: stateInList({
    ...listed,
    paging: unpaged,
    isIt: (item, job) => isSameId(item, objectOf(job)?.["document-template-uuid"]),
  }),
  deleteFormularyDocumentTemplate: stateInList({
    ...deleted,
    paging: unpaged,
    isIt: (item, job) => isSameId(item, lastOf(job)),
  }),
};
