import type { Operation } from "../vendors/types.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import type { JsonObject } from "./json-object.ts";

const ungrouped = "Further operations";

const groupOf = (documented: DocumentedVendor, operation: Operation): string =>
  documentationOf(documented, operation).group ?? ungrouped;

/** The heading of an operation. */
export function tagOf(documented: DocumentedVendor, operation: Operation): string {
  return `${documented.vendor.id}: ${groupOf(documented, operation)}`;
}

/** A vendor's headings: one about the vendor, and one for each group of its operations. */
export function vendorTags(documented: DocumentedVendor): readonly JsonObject[] {
  const { vendor } = documented;
  const groups = [...new Set(vendor.operations.map((operation) => groupOf(documented, operation)))];
  return [
    { name: vendor.id, "x-displayName": `About ${vendor.title}`, "x-traitTag": true, description: about(documented) },
    ...groups.map((group) => ({ name: `${vendor.id}: ${group}`, "x-displayName": group })),
  ];
}

function about(documented: DocumentedVendor): string {
  const { id, title, tenantHeader, maxBodyBytes } = documented.vendor;
  const { source, about: paragraphs = [] } = documented.documentation;
  return [
    `Call \`/v1/${id}\` followed by the path on ${title}'s host. Source: ${lowerFirst(source)}`,
    ...paragraphs,
    ...(tenantHeader === undefined
      ? []
      : [
          `\`${tenantHeader}\` selects one of the connection's tenants. It is optional where the connection has only one, and for reads where the connection has a default; otherwise the call is 400 \`tenant-required\`.`,
        ]),
    ...(maxBodyBytes === undefined ? [] : [`A request's body has at most ${maxBodyBytes.toLocaleString("en")} bytes.`]),
    grantsTable(documented),
  ].join("\n\n");
}

/** Every grant for a vendor's `default` connection; the introduction has the form for other connections. */
function grantsTable({ vendor, eventTypes }: DocumentedVendor): string {
  const { id } = vendor;
  const operations = vendor.operations.filter(({ internal }) => !internal);
  const grants = (some: readonly Operation[]): string => some.map((one) => `\`${id}:${one.id}\``).join(", ");
  const reads = operations.filter(({ safe }) => safe);
  const writes = operations.filter(({ safe }) => !safe);
  const rows: readonly (readonly [grant: string, allows: string])[] = [
    [`\`${id}:*\``, "every operation below"],
    [`\`${id}:passthrough\``, "any path that is not listed; a write unless it is a GET or HEAD"],
    ...(eventTypes.length === 0 ? [] : [[`\`${id}:events\``, "the vendor's events"] as const]),
    ...(reads.length === 0 ? [] : [[grants(reads), "one read each"] as const]),
    ...(writes.length === 0 ? [] : [[grants(writes), "one write each"] as const]),
  ];
  return ["| grant | allows |", "|---|---|", ...rows.map(([grant, allows]) => `| ${grant} | ${allows} |`)].join("\n");
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
