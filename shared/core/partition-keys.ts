/**
 * The kinds of what a vendor's function reads and writes, by table. Their partition keys name the vendor, so that the role
 * of the function reaches no other vendor's items ([ADR 41](../../docs/adr/0041-leading-keys.md)). A record of any other
 * kind, such as an event or an endpoint, is out of its reach.
 */
export const vendorKinds = {
  /**
   * Jobs, uploads, writebacks, recent requests, guards of intents, cases, subjects of events, windows of shapes, peers of
   * jobs, claims of what jobs have created, catch-ups.
   */
  records: ["job", "upl", "wbk", "req", "gua", "case", "sub", "shp", "peer", "clm", "cup"],
  /** The last is the pace of looks at the vendor. */
  tokens: ["token", "health", "allowance", "calls", "use", "look"],
} as const;

export type VendorTable = keyof typeof vendorKinds;
export type VendorKind<Table extends VendorTable> = (typeof vendorKinds)[Table][number];

/** An id of a vendor has none of them. */
const separators = { records: "_", tokens: "#" } as const;

/** The partition key of a vendor's item in `records`, which is also the id of a job or an upload: `job_<vendor>_<rest>`. */
export function vendorId(kind: VendorKind<"records">, vendor: string, rest: string): string {
  return [kind, vendor, rest].join(separators.records);
}

/** Whether the id is one of this vendor. */
export function isOfVendor(id: string, kind: VendorKind<"records">, vendor: string): boolean {
  return id.startsWith(vendorId(kind, vendor, ""));
}

/** The partition key of a vendor's item in `tokens`: `health#<vendor>#<connection>`. */
export function vendorKey(kind: VendorKind<"tokens">, vendor: string, ...rest: readonly [string, ...string[]]): string {
  return [kind, vendor, ...rest].join(separators.tokens);
}

/** The pattern, in a policy of IAM, of the partition keys of one kind of a vendor's items. */
export function vendorKeyPattern(table: VendorTable, kind: string, vendor: string): string {
  return [kind, vendor, "*"].join(separators[table]);
}
