import type { CheckAnswer, CheckRequest } from "../model/connection-check.ts";

/** Checks connections in the functions of their vendors, which alone may read the credentials. */
export interface ConnectionChecks {
  /**
   * @throws CheckNotAnswered when the function fails, or the stage has none that checks connections
   */
  check(vendor: string, request: Omit<CheckRequest, "checkConnection">): Promise<CheckAnswer>;
}

/** A vendor's function did not say how the check ended; the message says why. */
export class CheckNotAnswered extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CheckNotAnswered";
  }
}
