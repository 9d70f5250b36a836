import { randomUUID } from "node:crypto";
import { createReceipt, type ReceiptDraft } from "../model/receipt.ts";

/** Calls are counted for this long, in milliseconds. */
const countedMs = 60_000;

/** Counts of earlier minutes that are kept until they are sent. */
const maxKept = 1_000;

/**
 * Counts calls of operations without patients' data: one receipt a minute for each partner, key, operation, connection and
 * outcome. A container that ends loses the counts of its last minute.
 */
export class CallCounts {
  readonly #container = randomUUID();
  #since: number | undefined;
  #counts = new Map<string, ReceiptDraft>();
  #notSent: readonly ReceiptDraft[] = [];
  #notSentSince: number | undefined;

  /** @param receipt of a single call */
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
    this.#counts.set(id, { ...counted, count: count + 1, bytes: bytes + receipt.bytes });
  }

  /** Takes the counts whose minute is over, with those that could not be sent before. */
  takeDue(now: number): readonly ReceiptDraft[] {
    const from = this.#since ?? this.#notSentSince;
    if (from === undefined || now < from + countedMs) return [];
    const due = [...this.#notSent, ...this.#counts.values()];
    this.#counts = new Map();
    this.#notSent = [];
    this.#since = undefined;
    this.#notSentSince = undefined;
    return due;
  }

  /**
   * Keeps counts that could not be sent, to be sent once more as they are: they may have arrived, and a receipt's id stands
   * for one content.
   *
   * @returns those beyond what is kept, the oldest, which are lost
   */
  keepUnsent(counts: readonly ReceiptDraft[], now: number): readonly ReceiptDraft[] {
    this.#notSentSince = now;
    const all = [...counts, ...this.#notSent];
    this.#notSent = all.slice(-maxKept);
    return all.slice(0, -maxKept);
  }
}
