import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { webhookClients } from "../../support/stack/webhook-clients.ts";

export interface SentWebhook {
  /** A mark of each webhook, which identifies its event. */
  readonly caseId: string;
  readonly type: string;
  readonly acknowledged: boolean;
}

const sendersAtOnce = 24;

/** One webhook in ten has no time, so that only its deduplication claim identifies it. */
const timelessEvery = 10;

/** A vendor that sends webhooks, each of a case of its own, and repeats those that were not acknowledged. */
export function sendingVendor(clients: ReturnType<typeof webhookClients>, types: readonly string[]) {
  const sent: SentWebhook[] = [];
  let begun = 0;

  const sendOne = async (only?: string): Promise<void> => {
    begun += 1;
    const caseId = `case-${begun}`;
    const type = only ?? types[begun % types.length] ?? "unknown";
    const time = begun % timelessEvery === 0 ? {} : { timestamp: Math.floor(Date.now() / 1000) };
    const payload = { ...time, event_type: type, case_id: caseId };
    const [status] = await clients.send({ payload, retries: 10, retryDelayMs: 500 });
    sent.push({ caseId, type, acknowledged: status === 200 });
  };
  return {
    sent: (): readonly SentWebhook[] => sent,
    /** @param type of all of them; otherwise the types in turns */
    async send(count: number, type?: string): Promise<void> {
      await mapLimit(Array.from({ length: count }), sendersAtOnce, () => sendOne(type));
    },
  };
}
