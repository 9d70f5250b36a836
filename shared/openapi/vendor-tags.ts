import type { Operation } from "../vendors/types.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import type { JsonObject } from "./json-object.ts";

const ungrouped = "Further operations";

const groupOf = (documented: DocumentedVendor, operation: Operation): string =>
  documentationOf(documented, operation).group ?? ungrouped;

/** The heading that an operation stands under. */
export function tagOf(documented: DocumentedVendor, operation: Operation): string {
  return `${documented.vendor.id}: ${groupOf(documented, operation)}`;
}

/** A vendor's headings: one about itself, and one for each group of its operations. */
export function vendorTags(documented: DocumentedVendor): readonly JsonObject[] {
  const { vendor } = documented;
  const groups = [...new Set(vendor.operations.map((operation) => groupOf(documented, operation)))];
  return [
    { name: vendor.id, "x-displayName": `About ${vendor.title}`, "x-traitTag": true, description: about(documented) },
    ...groups.map((group) => ({ name: `${vendor.id}: ${group}`, "x-displayName": group })),
  ];
}

function about({ vendor, documentation }: DocumentedVendor): string {
  const { id, title, tenantHeader, largestBody } = vendor;
  return [
    `Call \`/v1/${id}\` and then the path on ${title}'s host. Taken from: ${lowerFirst(documentation.source)}`,
    `A path that is not listed here needs the grant \`${id}:passthrough\` and counts as a write unless it is a GET.`,
    ...(tenantHeader === undefined
      ? []
      : [`\`${tenantHeader}\` names one of the connection's tenants; the first of them counts where it is left out.`]),
    ...(largestBody === undefined ? [] : [`A request's body has at most ${largestBody.toLocaleString("en")} bytes.`]),
  ].join("\n\n");
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
