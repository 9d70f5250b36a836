/** A place in a request: a JSON pointer (RFC 6901) into its body, or `path/<name>` for a parameter of its path. */
export type RequestPlace = string;

/**
 * What makes two calls of one operation the same intent under different keys, such as a second refill of one prescription
 * for one patient. Values are compared as written, trimmed and in upper case.
 */
export interface SameIntent {
  /** Two operations of one name have one intent; the operation's id if it is absent. */
  readonly name?: string;
  /** For whom the call is and, of an operation without elements, what it is: a call that lacks one of them has no guard. */
  readonly who: readonly RequestPlace[];
  /** Those of `who` that the vendor's document leaves out in ordinary calls: an absent one counts as empty. */
  readonly optional?: readonly RequestPlace[];
  /** The elements of the call, each with a guard of its own. Without an element there is one guard on `who`. */
  readonly each?: {
    /** Pointer to the list. */
    readonly list: string;
    /** Pointers into an element. An absent one counts as empty; an element without any of them has no guard. */
    readonly by: readonly string[];
  };
  /** A repeat is warned of within so many hours; up to 72. */
  readonly warnHours: number;
  /** Where repeats are refused, one is refused within so many hours; up to `warnHours`. */
  readonly refuseHours: number;
  /**
   * Whether an element orders nothing and needs no guard.
   *
   * @param element its numbers and booleans are texts as written
   */
  readonly exempt?: (element: unknown) => boolean;
  /** What a successful call makes and how it ends: the guard is free then. A case that is seen cancelled needs none of it. */
  readonly makes?: MadeByCall;
}

/** What a call makes, such as a voucher. */
export interface MadeByCall {
  /** Pointer to its id in the answer. */
  readonly id: string;
  /** Pointer to the time (RFC 3339) in the answer at which it ends by itself. */
  readonly until?: string;
  /** Types of webhooks that say that it has ended, each with the name of the subject that has its id. */
  readonly endedByEvents?: Readonly<Record<string, string>>;
  /** Operations that end it, each with the parameter of its path that has the id. */
  readonly endedByOperations?: Readonly<Record<string, string>>;
}

/** By the id of an operation that is not safe. */
export type SameIntents = Readonly<Record<string, SameIntent>>;
