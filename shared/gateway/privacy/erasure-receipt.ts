import { createReceipt, type ReceiptDraft, type ReceiptFacts } from "../model/receipt.ts";

/** A step of an erasure. It names no subject: who needs that asks the journal of erasures. */
export interface ErasureStep extends Pick<ReceiptFacts, "at" | "actor"> {
  /** A random id of the erasure. One that is derived from the subject could be guessed from the receipt's id. */
  readonly erasure: string;
  /** Null where it covers all vendors, or all connections. */
  readonly vendor: string | null;
  readonly connection: string | null;
  /** What was done: `requested`, `hidden`, `restored`, `removed`, `erased`, `refused`. */
  readonly outcome: string;
  /** The basis of the erasure, or of its refusal. */
  readonly reason?: string;
  /** How many records it covers. */
  readonly count?: number;
}

/** The receipt of a step of an erasure. A step that is repeated after a crash has the same receipt. */
export function erasureReceipt({ erasure, ...facts }: ErasureStep): ReceiptDraft {
  const { vendor, connection, outcome } = facts;
  return createReceipt({ kind: "erasure", of: [erasure, vendor ?? "", connection ?? "", outcome], ...facts });
}
