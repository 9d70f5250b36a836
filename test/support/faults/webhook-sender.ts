import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { hexHmac } from "../../../infra/local/simulators/control/sign-webhook.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";

interface Target {
  readonly url: string;
  readonly secret: string;
  readonly authorization?: string;
}

/**
 * A vendor that sends many webhooks of `md-integrations/default` at once, from a thread of its own: on the thread of the
 * emulated API and tables its own work would delay the gateway.
 */
export function webhookSender({ info }: Pick<LocalStack, "info">) {
  const signing = info.webhooks["md-integrations/default"];
  if (signing === undefined) throw new Error("The connection has no webhook secret.");
  const target: Target = { url: `${info.gateway}/webhooks/md-integrations/default`, ...signing };
  const worker = new Worker(new URL(import.meta.url), { workerData: target });
  return {
    /** Sends a burst, and resolves with the number of webhooks that were acknowledged. One burst at a time. */
    async sendAtOnce(bodies: readonly string[]): Promise<number> {
      worker.postMessage(bodies);
      const [acknowledged] = (await once(worker, "message")) as [number];
      return acknowledged;
    },
    stop: () => worker.terminate(),
  };
}

async function send({ url, secret, authorization }: Target, body: string): Promise<boolean> {
  const headers = {
    "content-type": "application/json",
    signature: hexHmac(secret, body),
    ...(authorization === undefined ? {} : { authorization }),
  };
  const response = await fetch(url, { method: "POST", headers, body });
  await response.arrayBuffer();
  return response.ok;
}

if (!isMainThread) {
  parentPort?.on("message", async (bodies: readonly string[]) => {
    const sent = await Promise.allSettled(bodies.map((body) => send(workerData as Target, body)));
    parentPort?.postMessage(sent.filter((one) => one.status === "fulfilled" && one.value).length);
  });
}
