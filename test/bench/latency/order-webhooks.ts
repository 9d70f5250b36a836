import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import type { PacedOrder, SentWebhook } from "./paced-order.ts";

/** Sends webhooks of MD Integrations to a running stack, from a process of their own. */
export async function orderWebhooks(
  { gateway, webhooks }: StackInfo,
  order: Pick<PacedOrder, "name" | "perSecond" | "seconds">,
): Promise<readonly SentWebhook[]> {
  const { secret = "", authorization = "" } = webhooks["md-integrations/default"] ?? {};
  const child = fork(fileURLToPath(new URL("./send-paced.ts", import.meta.url)));
  const sent = new Promise<readonly SentWebhook[]>((resolve, reject) => {
    child.once("message", (message: readonly SentWebhook[]) => resolve(message));
    child.once("exit", (code) => reject(new Error(`The sending process ended with ${code}.`)));
  });
  child.send({ ...order, url: `${gateway}/webhooks/md-integrations/default`, secret, authorization });
  return await sent;
}
