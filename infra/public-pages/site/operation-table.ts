import type { SearchedDocument } from "./search/document-entries.ts";

/** A member of a path is an operation of a vendor where it has a grant. */
interface VendorOperation {
  readonly operationId: string;
  readonly "x-gateway-grant"?: string;
  readonly "x-gateway-safe"?: boolean;
  readonly "x-gateway-key-required"?: boolean;
}

/** The operations of a vendor that partners can call, with what a repetition of each means, as the document has them. */
export function operationTable(vendor: string, { paths }: Pick<SearchedDocument, "paths">): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      const operation = described as VendorOperation;
      const [grantVendor, id] = operation["x-gateway-grant"]?.split(":") ?? [];
      if (grantVendor !== vendor) return [];
      const call = `${method.toUpperCase()} ${path.slice(`/v1/${vendor}`.length)}`;
      return [
        `| [\`${id}\`](/docs/reference#operation/${operation.operationId}) | \`${call}\` | ${kindOf(operation)} |`,
      ];
    }),
  );
  return [`| operation | call, after \`/v1/${vendor}\` | kind |`, "|---|---|---|", ...rows].join("\n");
}

function kindOf(operation: VendorOperation): string {
  if (operation["x-gateway-safe"] === true) return "read";
  return operation["x-gateway-key-required"] === true ? "order" : "write";
}
