import { randomUUID } from "node:crypto";
import { createReceipt, type ReceiptDraft } from "../model/receipt.ts";

/** Calls are counted for this long, in milliseconds. */
const countedMs = 60_000;

/**
 * Counts calls of operations without patients' data: one receipt a minute for each partner, key, operation, connection and
 * outcome. A container that ends loses the counts of its last minute.
 */
export class CallCounts {
  readonly #container = randomUUID();
  #since: number | undefined;
  #counts = new Map<string, ReceiptDraft>();

  /** @param receipt of the single call, or the count of several that could not be sent */
  add(receipt: ReceiptDraft): void {
    this.#since ??= receipt.at;
    const { partner, key, vendor, connection, operation, outcome, status } = receipt;
    const id = JSON.stringify([partner, key, vendor, connection, operation, outcome, status]);
    const { count = 0, bytes } = this.#counts.get(id) ?? { bytes: 0 };
    const names = { partner, key, vendor, connection, operation, outcome, status };
    const counted = createReceipt({
      kind: "vendor-call",
      of: [this.#container, this.#since, id],
      at: this.#since,
      ...names,
    });
    this.#counts.set(id, { ...counted, count: count + (receipt.count ?? 1), bytes: bytes + receipt.bytes });
  }

  /** Takes the counts whose minute is over. */
  takeDue(now: number): readonly ReceiptDraft[] {
    if (this.#since === undefined || now < this.#since + countedMs) return [];
    const due = [...this.#counts.values()];
    this.#counts = new Map();
    this.#since = undefined;
    return due;
  }
}
