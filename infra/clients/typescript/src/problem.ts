/** What is known of the vendor's work (`/docs/outcomes`). */
export type Outcome = "answered" | "not-sent" | "rejected" | "uncertain";

/** A fault of a request: an RFC 6901 pointer into the body, `query/<name>`, `path/<name>` or `header/<name>`. */
export interface FieldFault {
  readonly pointer: string;
  readonly detail: string;
}

/** A problem document of the gateway (RFC 9457), with what its headers say. */
export interface Problem {
  /** The last part of `type`, such as `vendor-down`: `/docs/errors` lists them. */
  readonly name: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly outcome: Outcome;
  readonly retryable: boolean;
  readonly errors: readonly FieldFault[];
  readonly requestId: string | undefined;
  readonly jobId: string | undefined;
  /** The floor that `Retry-After` gives; 0 without one. */
  readonly retryAfterMs: number;
  /** Every member, such as `conflicts` or `vendorAnswer`. It can name a patient. */
  readonly document: Readonly<Record<string, unknown>>;
}
