/** What the vendor does to a call in place of its usual answer, and what the job's end must say of it. */
export interface VendorFault {
  readonly name: string;
  /** How often it stands in a deck; once unless said otherwise. */
  readonly copies?: number;
  readonly action: object;
  /** How the job ends when this was the vendor's last answer; `by-work` as the journal says. */
  readonly ends?: "succeeded" | "failed" | "uncertain" | "by-work";
  /** What the job says beside `succeeded`. */
  readonly says?: "partial" | "vendorPending";
  /** The answer says an error though the work was done, so a `failed` job is the vendor's word and not a fault. */
  readonly deniesWork?: true;
}

/** A fault's name and what it answers. */
export type NamedAction = readonly [name: string, action: object];

export const html = "<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>";

/** Answers after the work; a call that the vendor refuses gets its refusal all the same. */
export const worked = (answer: object): object => ({ work: true, keepRefusal: true, ...answer });

export const ok = (body: string, more: object = {}): object => ({ status: 200, body, ...more });

export const failure = (error: number, msg: string): string => JSON.stringify({ error, msg });

/** Answers without the work, after which jobs end in one way. */
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

/** Answers that say an error after the work. */
export function allDeny(actions: readonly NamedAction[]): readonly VendorFault[] {
  return allEndWorked("failed", actions).map((fault) => ({ ...fault, deniesWork: true }));
}
