/** A request as API Gateway's access log has it. */
export interface RecordedRequest {
  readonly status: number;
  readonly latencyMs: number;
}

/** What the gateway wrote and did in the local stack, by kind of trouble. Functions, queues and vendors have short names. */
export interface Recording {
  /** Log lines without trouble, by function. */
  readonly usual: ReadonlyMap<string, readonly string[]>;
  /** Log lines of a vendor's calls with a secret that cannot be used. */
  readonly misconfigured: ReadonlyMap<string, readonly string[]>;
  /** Log lines of a vendor's calls after it has asked for a pause of two hours. */
  readonly paused: ReadonlyMap<string, readonly string[]>;
  /** Log lines of the function whose connection ended after a refill was sent. */
  readonly uncertain: readonly string[];
  /** Log lines of intake for webhooks with a wrong signature. */
  readonly refused: readonly string[];
  /** Log lines of the authorizer for guessed keys. */
  readonly refusedKeys: readonly string[];
  /** Functions that an invocation succeeded of. */
  readonly succeeded: ReadonlySet<string>;
  /** Log lines of functions whose runtime ended in an invocation. */
  readonly crashed: ReadonlyMap<string, readonly string[]>;
  readonly requests: { readonly usual: readonly RecordedRequest[]; readonly all: readonly RecordedRequest[] };
  /** Messages of each dead-letter queue, which nothing receives, by the queue's name. */
  readonly deadLetters: ReadonlyMap<string, number>;
}
