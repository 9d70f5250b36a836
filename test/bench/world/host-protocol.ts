/** One invocation, sent to a function's process. The event is JSON text, as in Lambda. */
export interface HostRequest {
  readonly id: string;
  readonly event: string;
  readonly timeoutMs: number;
}

/** How an invocation ended. */
export interface HostAnswer {
  readonly id: string;
  /** Processor time of the handler, all threads of the process. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The peak memory of the process so far: Node, the bundle and its invocations. */
  readonly peakBytes: number;
  /** JSON text. */
  readonly result: string;
}

export type HostMessage = HostAnswer | { readonly id: "ready" } | { readonly id: string; readonly failure: string };
