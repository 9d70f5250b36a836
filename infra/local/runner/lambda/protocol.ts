/** The data that the thread of an instance starts with. */
export interface InstanceData {
  readonly codeDir: string;
  /** `<file>.<export>` */
  readonly handler: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  readonly logGroup: string;
}

/** One invocation, sent to the thread. The event is JSON text, as in Lambda. */
export interface InvokeMessage {
  readonly requestId: string;
  readonly event: string;
  /** The value of `_X_AMZN_TRACE_ID`, which the SDK sends with its requests. */
  readonly traceHeader: string;
  /** The time-out of the invocation in milliseconds. */
  readonly timeoutMs: number;
  /** The alias that is invoked, if it is one. */
  readonly alias: string | undefined;
}

/** Lambda's answer for a function that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

/** Sent by the thread: its module is loaded, and how each invocation ended. */
export type InstanceMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "init-failed"; readonly error: FunctionError }
  | { readonly kind: "result"; readonly requestId: string; readonly payload: string }
  | { readonly kind: "error"; readonly requestId: string; readonly error: FunctionError };
