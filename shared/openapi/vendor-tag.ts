import type { Operation } from "../vendors/types.ts";
import type { DocumentedVendor } from "./documented-vendor.ts";
import type { JsonObject } from "./json-object.ts";

/** The heading of a vendor's operations. */
export function vendorTag(documented: DocumentedVendor): JsonObject {
  const { id, title } = documented.vendor;
  return { name: id, "x-displayName": title, description: about(documented) };
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
