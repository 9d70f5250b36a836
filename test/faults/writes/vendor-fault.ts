/** A fault in place of the vendor's usual answer, and the end of the job that must follow. */
export interface VendorFault {
  readonly name: string;
  /** Its copies in a deck; default 1. */
  readonly copies?: number;
  readonly action: object;
  /**
   * The end of the job when this was the vendor's last answer; `by-work`: whether the journal says that the work was
   * done.
   */
  readonly ends?: "succeeded" | "failed" | "uncertain" | "by-work";
  /** The flags of the job beside `succeeded`. */
  readonly says?: "partial" | "vendorPending";
  /** The answer is an error though the work was done, so that a `failed` job is correct by the vendor's answer. */
  readonly deniesWork?: true;
}

/** A fault's name and its answer. */
export type NamedAction = readonly [name: string, action: object];

export const html = "<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>";

/** Answers after the work; a call that the vendor refuses is still refused. */
export const worked = (answer: object): object => ({ work: true, keepRefusal: true, ...answer });

export const ok = (body: string, more: object = {}): object => ({ status: 200, body, ...more });

export const failure = (error: number, msg: string): string => JSON.stringify({ error, msg });

/** Answers without the work, after which all jobs end alike. */
export function allEnd(
  ends: NonNullable<VendorFault["ends"]>,
  actions: readonly NamedAction[],
): readonly VendorFault[] {
  return actions.map(([name, action]) => ({ name, action, ends }));
}

/** The same after the work. */
export function allEndWorked(
  ends: NonNullable<VendorFault["ends"]>,
  actions: readonly NamedAction[],
): readonly VendorFault[] {
  return actions.map(([name, action]) => ({ name: `${name}-worked`, action: worked(action), ends }));
}

/** Answers with an error after the work. */
export function allDeny(actions: readonly NamedAction[]): readonly VendorFault[] {
  return allEndWorked("failed", actions).map((fault) => ({ ...fault, deniesWork: true }));
}
