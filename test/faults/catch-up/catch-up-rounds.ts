import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import type { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";

export interface EndedRound {
  readonly catchUp: string;
  readonly status: string;
  readonly read: number;
  readonly recovered: number;
}

/** A round whose message an ended instance took with it is resumed after half a minute. */
const maxRoundMs = 180_000;

/** The rounds that have ended with a read, by the log of the function that makes the reads. */
export function endedRounds({ logs }: Pick<StackInfo, "logs">): readonly EndedRound[] {
  const lines = readFileSync(join(logs, "proxy-md-integrations.ndjson"), "utf8").split("\n");
  return lines
    .filter((line) => line.includes('"event":"catch-up.ended"'))
    .map((line) => JSON.parse(line) as EndedRound);
}

/** Asks for a catch-up, after the one that is running, and resolves when it has ended. */
export async function askForRound(
  { call }: Pick<ReturnType<typeof webhookClients>, "call">,
  info: Pick<StackInfo, "logs">,
  since: string,
): Promise<EndedRound> {
  const body = { vendor: "md-integrations", connection: "default", since };
  const started = await until(async () => {
    const answer = await call<{ readonly id: string }>("POST", "/v1/catch-ups", body);
    await wait(100);
    return answer.status === 202 && answer.body;
  }, maxRoundMs);
  return await until(async () => {
    const ended = endedRounds(info).find(({ catchUp }) => catchUp === started.id);
    await wait(100);
    return ended;
  }, maxRoundMs);
}
