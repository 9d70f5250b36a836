/** What an instance is told when its thread starts. */
export interface InstanceData {
  readonly codeDir: string;
  /** `<file>.<export>` */
  readonly handler: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  readonly logGroup: string;
}

/** One invocation, to the thread. The event travels as JSON text, as in Lambda. */
export interface InvokeMessage {
  readonly requestId: string;
  readonly event: string;
  /** Milliseconds that the invocation has. */
  readonly timeoutMs: number;
}

/** What Lambda answers for a function that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

/** From the thread: that its module is loaded, and how each invocation ended. */
export type InstanceMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "init-failed"; readonly error: FunctionError }
  | { readonly kind: "result"; readonly requestId: string; readonly payload: string }
  | { readonly kind: "error"; readonly requestId: string; readonly error: FunctionError };
