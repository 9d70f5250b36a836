import type { DocumentedVendor } from "../../shared/openapi/documented-vendor.ts";
import { loadEventTypes } from "../../shared/vendors/event-documentation.ts";
import { examplesFolder } from "../../shared/vendors/example-files.ts";
import { namedExamples } from "../../shared/vendors/named-examples.ts";
import { loadDocumentation } from "../../shared/vendors/registry/load-documentation.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import type { VendorDescriptor } from "../../shared/vendors/types.ts";
import { readExamples } from "./read-examples.ts";

/**
 * Every vendor of the registry with its documentation and examples.
 *
 * @throws Error when an example that the documentation names is missing
 */
export function readDocumentedVendors(): Promise<readonly DocumentedVendor[]> {
  return Promise.all(vendors.map(readDocumentedVendor));
}

async function readDocumentedVendor(vendor: VendorDescriptor): Promise<DocumentedVendor> {
  const { documentation, requestRules } = await loadDocumentation(vendor.id);
  const eventTypes = await loadEventTypes(vendor.id);
  const examples = readExamples(vendor.id, examplesFolder(vendor.id), namedExamples(documentation, eventTypes));
  return { vendor, documentation, requestRules, eventTypes, example: (file) => examples.get(file) };
}
