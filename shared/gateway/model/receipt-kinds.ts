/** What a receipt is about. */
export const receiptKinds = [
  "vendor-call",
  "denied",
  "job-end",
  "payload-read",
  "list-read",
  "delivery",
  "resolve",
  "change",
  "erasure",
  "operator",
] as const;

export type ReceiptKind = (typeof receiptKinds)[number];
