/** What an object of the chain is known by. */
export interface ChainPlace {
  /** From 1, without gaps. */
  readonly seq: number;
  /** SHA-256 of the object's bytes, in hexadecimal digits. */
  readonly hash: string;
  /** The day (UTC) in the object's key, as `2026-11-26`; days never decrease along the chain. */
  readonly day: string;
}

/** The place before the first object. */
export const genesis: ChainPlace = { seq: 0, hash: "0".repeat(64), day: "" };

/** What writers have announced of the object after the head. */
export interface NextObject {
  readonly day: string;
  /** Epoch milliseconds until which its last writer has the right to write it alone. */
  readonly claimedUntil: number;
  /** The hashes of the objects that writers meant to write. */
  readonly candidates: ReadonlySet<string>;
}

/** The end of the chain as the table has it. */
export interface ChainHead extends ChainPlace {
  /** Set while an object is being written, or after a writer has crashed. */
  readonly next?: NextObject;
}
