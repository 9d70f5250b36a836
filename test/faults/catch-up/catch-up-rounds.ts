import { setTimeout as wait } from "node:timers/promises";
import type { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";

export interface EndedRound {
  readonly id: string;
  readonly status: string;
  readonly read: number;
  readonly recovered: number;
}

/** A round whose message an ended instance took with it is resumed after half a minute. */
const maxRoundMs = 180_000;

/** Asks for a catch-up, where one is running after that one, and resolves with it when it has ended. */
export async function askForRound({ call }: Pick<ReturnType<typeof webhookClients>, "call">, since: string) {
  const body = { vendor: "md-integrations", connection: "default", since };
  const started = await until(async () => {
    const answer = await call<EndedRound>("POST", "/v1/catch-ups", body);
    if (answer.status === 202) return answer.body;
    await wait(100);
    return undefined;
  }, maxRoundMs);
  return await until(async () => {
    const { body: round } = await call<EndedRound>("GET", `/v1/catch-ups/${started.id}`);
    await wait(100);
    // A scheduled one that has begun since has taken its place: it has ended.
    if (round.id === undefined) return started;
    return ["done", "stopped"].includes(round.status) && round;
  }, maxRoundMs);
}
