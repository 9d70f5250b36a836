import { eventCatalogue } from "../../shared/openapi/event-catalogue.ts";
import { readDocumentedVendors } from "./read-documented-vendors.ts";

const documentedVendors = await readDocumentedVendors();

/** The text of the file that `GET /v1/event-types` serves, for a stage with these vendors. */
export function eventTypeFile(vendors: readonly string[]): string {
  return JSON.stringify(eventCatalogue(documentedVendors.filter(({ vendor }) => vendors.includes(vendor.id))));
}
