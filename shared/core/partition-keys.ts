/**
 * The kinds of what a vendor's function reads and writes, by table. Their partition keys name the vendor, so that the role
 * of the function reaches no other vendor's items ([ADR 41](../../docs/adr/0041-leading-keys.md)). A record of any other
 * kind, such as an event or an endpoint, is out of its reach.
 */
export const vendorKinds = {
  /** Jobs, uploads, writebacks, recent requests, cases, subjects of events, windows of shapes. */
  records: ["job", "upl", "wbk", "req", "case", "sub", "shp"],
  tokens: ["token", "health", "allowance", "calls", "use"],
} as const;

type RecordKind = (typeof vendorKinds.records)[number];
type TokenKind = (typeof vendorKinds.tokens)[number];

/** The partition key of a vendor's item in `records`, which is also the id of a job or an upload: `job_<vendor>_<rest>`. */
export function vendorId(kind: RecordKind, vendor: string, rest: string): string {
  return `${kind}_${vendor}_${rest}`;
}

/** The partition key of a vendor's item in `tokens`: `health#<vendor>#<connection>`. */
export function vendorKey(kind: TokenKind, vendor: string, ...rest: readonly [string, ...string[]]): string {
  return [kind, vendor, ...rest].join("#");
}
