/** `warn` needs an operator's attention and fails nothing; `skip` is what the target cannot answer. */
export type Result = "ok" | "warn" | "fail" | "skip";

/** One line of a check's result. It never contains a credential or anything of a patient. */
export interface Assessment {
  readonly result: Result;
  readonly detail: string;
  /** What the operator does about it. */
  readonly remedy?: string;
}

/** A line of the report. */
export interface Finding extends Assessment {
  readonly check: string;
}

export const ok = (detail: string): Assessment => ({ result: "ok", detail });
export const skip = (detail: string): Assessment => ({ result: "skip", detail });
export const warn = (detail: string, remedy: string): Assessment => ({ result: "warn", detail, remedy });
export const fail = (detail: string, remedy: string): Assessment => ({ result: "fail", detail, remedy });

/** Facts that the target cannot give, and why: the local stack has no CloudFormation, for example. */
export class Unanswerable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}
