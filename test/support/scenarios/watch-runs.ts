import type { Instances } from "../../../infra/local/runner/lambda/instances.ts";

/** The runs of a function while it was observed. */
export interface Runs {
  /** Invocations that began. */
  readonly begun: number;
  /** Instances that handled one. */
  readonly instances: number;
  /** The longest one that began and ended, in milliseconds. */
  readonly maxMs: number;
}

/** Starts to count a function's invocations. */
export function watchRuns(instances: Instances, functionName: string): { stop(): Runs } {
  const begun = new Map<string, number>();
  const taken = new Set<string>();
  let maxMs = 0;
  const unobserve = instances.observe({
    beforeInvoke(invocation) {
      if (invocation.functionName !== functionName) return;
      begun.set(invocation.requestId, performance.now());
      taken.add(invocation.instanceId);
    },
    afterInvoke({ requestId }) {
      const at = begun.get(requestId);
      if (at !== undefined) maxMs = Math.max(maxMs, performance.now() - at);
    },
  });
  return {
    stop() {
      unobserve();
      return { begun: begun.size, instances: taken.size, maxMs };
    },
  };
}
