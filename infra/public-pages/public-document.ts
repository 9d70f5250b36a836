import { readFileSync } from "node:fs";
import { openApiDocument } from "../../shared/openapi/openapi-document.ts";
import { readDocumentedVendors } from "./read-documented-vendors.ts";

const documentedVendors = await readDocumentedVendors();

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** The text of `/openapi.json` for a stage with these vendors. */
export function publicDocument(vendors: readonly string[]): string {
  return JSON.stringify(
    openApiDocument(
      documentedVendors.filter(({ vendor }) => vendors.includes(vendor.id)),
      version,
    ),
  );
}
