import type { PolledQueue } from "../../ports/polled-queue.ts";
import type { Deployment } from "../deployment/read-deployment.ts";
import { callerOfGroup } from "../lambda/function-pool.ts";
import type { Functions } from "../lambda/functions.ts";
import { chainInvocations, invocationTrace, maxChainInvocations } from "../lambda/trace-header.ts";
import { Poller } from "./poller.ts";

interface Polling {
  readonly functions: Functions;
  readonly resources: AsyncDisposableStack;
  queueOf(queueArn: string): PolledQueue;
}

/** Starts a poller for each event source. */
export function startPollers(deployment: Deployment, { functions, resources, queueOf }: Polling): void {
  const pollers = deployment.eventSources.map((source) => {
    const { functionName } = source;
    const pool = functions.pool(functionName);
    return new Poller({
      source,
      queue: queueOf(source.queueArn),
      free: () => pool.free(),
      invoke: (event, traceHeaders, group) =>
        pool.invoke(event, {
          traceHeader: invocationTrace(functionName, traceHeaders),
          caller: callerOfGroup(group),
        }),
      stopsChain(traceHeader) {
        if (pool.spec.recursiveLoop === "Allow") return false;
        if (chainInvocations(functionName, traceHeader) < maxChainInvocations) return false;
        pool.logRefusal("RecursiveInvocationException: the function was invoked too often in one chain of requests");
        return true;
      },
    });
  });
  for (const poller of pollers) poller.start();
  resources.defer(async () => {
    const stopped = pollers.map((poller) => poller.stop());
    // Running invocations are ended, not awaited; their messages become visible again.
    await functions.stop();
    await Promise.all(stopped);
  });
}
