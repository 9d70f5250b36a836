import { type Assessment, fail, ok } from "./finding.ts";

/** Of the chain of receipts. */
export interface ReceiptFacts {
  /** The sequence number of the head in the table; 0 where there is none. */
  readonly head: number;
  /** The sequence number and the day of the last object. */
  readonly last: { readonly seq: number; readonly day: string } | undefined;
}

export function assessReceipts({ head, last }: ReceiptFacts): readonly Assessment[] {
  if (head > (last?.seq ?? 0)) {
    return [
      fail(
        `The head of the chain of receipts names object ${head}, and the last one is ${last?.seq ?? "missing"}.`,
        "See docs/runbook.md, Audit: npm run operator -- audit verify",
      ),
    ];
  }
  if (last === undefined) return [ok("The chain of receipts has no object yet.")];
  return [ok(`The chain of receipts has ${last.seq} objects, the last of ${last.day}.`)];
}
