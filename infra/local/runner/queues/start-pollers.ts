import type { PolledQueue } from "../../ports/polled-queue.ts";
import type { Deployment } from "../deployment/read-deployment.ts";
import type { Functions } from "../lambda/functions.ts";
import { Poller } from "./poller.ts";

interface Polling {
  readonly functions: Functions;
  readonly resources: AsyncDisposableStack;
  queueOf(queueArn: string): PolledQueue;
}

/** Starts a poller for each event source. */
export function startPollers(deployment: Deployment, { functions, resources, queueOf }: Polling): void {
  const pollers = deployment.eventSources.map(
    (source) =>
      new Poller({
        source,
        queue: queueOf(source.queueArn),
        free: () => functions.pool(source.functionName).free(),
        invoke: (event) => functions.invoke(source.functionName, event),
      }),
  );
  for (const poller of pollers) poller.start();
  resources.defer(async () => {
    const stopped = pollers.map((poller) => poller.stop());
    // Running invocations are ended, not awaited; their messages become visible again.
    await functions.stop();
    await Promise.all(stopped);
  });
}
