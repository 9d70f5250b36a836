import { type ChainHead, genesis } from "../model/chain-head.ts";
import type { FoundObject } from "./read-chain.ts";

/** What is wrong with a chain of receipts, by the names of `docs/runbook.md`, Audit. */
export interface ChainFinding {
  readonly finding:
    | "missing-sequence"
    | "changed-object"
    | "broken-link"
    | "inserted-object"
    | "cut-tail"
    | "forged-head";
  /** The sequence number that it is about; null for an object without one. */
  readonly seq: number | null;
  readonly detail: string;
}

/** A head that was logged. */
export interface LoggedHead {
  readonly seq: number;
  readonly hash: string;
}

/** An object of the chain in its place. */
interface PlacedObject extends FoundObject {
  readonly seq: number;
}

const finding = (kind: ChainFinding["finding"], seq: number | null, detail: string): ChainFinding => ({
  finding: kind,
  seq,
  detail,
});

/**
 * Assesses the objects of a chain one after another, and then its end. It keeps two objects at a time: which of two
 * objects was changed is known by the one after them.
 */
export class ChainAssessment {
  readonly #logged: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #lastLogged: number;
  readonly #isWhole: boolean;
  #before: PlacedObject | undefined;
  #last: PlacedObject | undefined;
  #objects = 0;
  #receipts = 0;
  readonly #hashes = new Map<number, string>();

  /** @param isWhole it begins with the first object */
  constructor(logged: readonly LoggedHead[], isWhole: boolean) {
    this.#isWhole = isWhole;
    const bySeq = new Map<number, Set<string>>();
    for (const { seq, hash } of logged) bySeq.set(seq, (bySeq.get(seq) ?? new Set()).add(hash));
    this.#logged = bySeq;
    this.#lastLogged = Math.max(0, ...this.#logged.keys());
  }

  get counts(): { readonly objects: number; readonly receipts: number; readonly last: number } {
    return { objects: this.#objects, receipts: this.#receipts, last: this.#last?.seq ?? 0 };
  }

  /** The next object in the order of keys. */
  *add(object: FoundObject): Generator<ChainFinding, void> {
    const { seq, key, content } = object;
    const last = this.#last;
    if (seq === undefined) return yield finding("inserted-object", null, `${key} is not a key of the chain.`);
    if (last !== undefined && seq <= last.seq) {
      return yield finding("inserted-object", seq, `${key} has a number that comes before.`);
    }
    this.#objects += 1;
    this.#receipts += content?.receipts.length ?? 0;
    yield* assessContent(object, seq);
    const next = last === undefined ? (this.#isWhole ? 1 : seq) : last.seq + 1;
    if (seq > next) {
      const missing = seq - 1 === next ? `${next} is` : `${next} to ${seq - 1} are`;
      yield finding("missing-sequence", next, `${missing} not there.`);
    }
    yield* this.#assessLast(seq === next ? content?.header.prev : undefined);
    const logged = this.#logged.get(seq);
    if (logged !== undefined && !logged.has(object.hash)) {
      yield finding("changed-object", seq, "The log has another hash of it.");
    }
    this.#hashes.set(seq, object.hash);
    this.#before = last;
    this.#last = { ...object, seq };
  }

  /** The end of the chain. The head is read after the last object. */
  *end(head: ChainHead): Generator<ChainFinding, void> {
    const last = this.#last?.seq ?? 0;
    yield* this.#assessLast(last === head.seq ? head.hash : undefined);
    const named = Math.max(head.seq, this.#lastLogged);
    if (named > last) {
      const by = head.seq > last ? "The head" : "The log";
      yield finding("cut-tail", last + 1, `${by} names ${named}, and the last object is ${last}.`);
    }
    if (this.#last === undefined || head.seq > last) return;
    if (head.seq === last) {
      if (head.hash !== this.#last.hash) yield* this.#assessEnd(head);
      return;
    }
    const hash = this.#hashes.get(head.seq);
    if (head.seq > 0 && hash !== undefined && hash !== head.hash) {
      yield finding("forged-head", head.seq, "The head has another hash of its object.");
    }
    if (last === head.seq + 1 && head.next !== undefined) {
      if (head.next.candidates.has(this.#last.hash)) return;
      return yield finding("inserted-object", last, "No writer announced an object of this hash.");
    }
    yield finding("forged-head", head.seq, `The last object is ${last}, and no writer has claimed it.`);
  }

  /** The head and the last object differ, and their numbers are the same. */
  *#assessEnd(head: ChainHead): Generator<ChainFinding, void> {
    const isLogged = this.#logged.get(head.seq)?.has(this.#last?.hash ?? "") === true;
    yield isLogged
      ? finding("forged-head", head.seq, "The head has another hash of it than the log.")
      : finding("changed-object", head.seq, "It is not what the head names; or the head was changed.");
  }

  /**
   * The link of the last object to the one before it.
   *
   * @param expected the hash that the last object should have, by what comes after it
   */
  *#assessLast(expected: string | undefined): Generator<ChainFinding, void> {
    const last = this.#last;
    if (last === undefined || last.content === undefined) return;
    const { prev } = last.content.header;
    const before = this.#before;
    if (before === undefined) {
      if (last.seq === 1 && prev !== genesis.hash) yield finding("broken-link", 1, "It does not begin the chain.");
      return;
    }
    if (before.seq !== last.seq - 1 || before.hash === prev) return;
    if (expected === last.hash) yield finding("changed-object", before.seq, `${last.seq} names another object.`);
    else yield finding("broken-link", last.seq, `It does not name ${before.seq} before it.`);
  }
}

function* assessContent({ content }: FoundObject, seq: number): Generator<ChainFinding, void> {
  if (content === undefined)
    yield finding("changed-object", seq, "It is not an object of receipts, or a line of it is not.");
  else if (content.header.seq !== seq) {
    yield finding("changed-object", seq, `It has the content of ${content.header.seq}.`);
  }
}
