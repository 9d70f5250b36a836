import { existsSync, readFileSync } from "node:fs";
import type { DocumentedVendor } from "../../shared/openapi/documented-vendor.ts";
import { loadEventTypes } from "../../shared/vendors/event-documentation.ts";
import { loadDocumentation } from "../../shared/vendors/load-documentation.ts";
import { vendors } from "../../shared/vendors/registry.ts";

const examples = new URL("../../test/fixtures/", import.meta.url);

/** Every vendor of the registry with its documentation, and with the fixtures that are its examples. */
export function readDocumentedVendors(): Promise<readonly DocumentedVendor[]> {
  return Promise.all(
    vendors.map(async (vendor) => ({
      vendor,
      ...(await loadDocumentation(vendor.id)),
      eventTypes: await loadEventTypes(vendor.id),
      example: (file: string) => {
        const url = new URL(`${vendor.id}/${file}`, examples);
        return existsSync(url) ? readFileSync(url, "utf8") : undefined;
      },
    })),
  );
}
