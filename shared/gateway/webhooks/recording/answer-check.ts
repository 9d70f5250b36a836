import type { Log } from "../../../core/log.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { createSendTestEvent, type SendTestEventDependencies } from "../delivery/send-test-event.ts";
import { readCheckWebhook } from "./check-webhook.ts";

export interface AnswerCheckDependencies extends SendTestEventDependencies {
  readonly log: Log;
}

/** Sends a test to the endpoint that a check names. One that is not proven is dropped: no vendor sends such a webhook. */
export function createAnswerCheck(deps: AnswerCheckDependencies) {
  const { digest, log } = deps;
  const sendTestEvent = createSendTestEvent(deps);
  return async (message: WebhookMessage): Promise<void> => {
    const { vendor, connection } = message;
    const check = readCheckWebhook(await digest(), message);
    if (check === undefined) return log.warn("check.refused", { vendor, connection });
    const { id } = await sendTestEvent({ id: check.endpointId, partnerId: check.partnerId });
    log.info("check.received", { vendor, connection, delivery: id });
  };
}
