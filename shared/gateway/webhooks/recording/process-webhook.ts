import { inSpan } from "../../../core/tracing/current-span.ts";
import { parseTraceparent } from "../../../core/tracing/trace-context.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { type AnswerCheckDependencies, createAnswerCheck } from "./answer-check.ts";
import { isCheckWebhook } from "./check-webhook.ts";
import { type CompleteWritebackDependencies, createCompleteWriteback } from "./complete-writeback.ts";
import { createRecordWebhook, type RecordWebhookDependencies } from "./record-webhook.ts";

export interface ProcessWebhookDependencies
  extends RecordWebhookDependencies,
    Pick<AnswerCheckDependencies, "deliveryQueue">,
    Pick<CompleteWritebackDependencies, "writebacks" | "jobs" | "eventQueue"> {
  readonly store: RecordWebhookDependencies["store"] & AnswerCheckDependencies["store"];
  readonly waits: RecordWebhookDependencies["waits"] & CompleteWritebackDependencies["waits"];
}

/**
 * Records a webhook as an event, then ends the job that it names. The second step runs also where the first one fails,
 * and its own failure delays no delivery; both are idempotent when the message is received again. A check of the operator's
 * becomes no event of the vendor.
 */
export function createProcessWebhook(deps: ProcessWebhookDependencies) {
  const recordWebhook = createRecordWebhook(deps);
  const completeWriteback = createCompleteWriteback(deps);
  const answerCheck = createAnswerCheck(deps);
  const recordAndComplete = async (message: WebhookMessage): Promise<void> => {
    if (isCheckWebhook(message)) return await answerCheck(message);
    try {
      await recordWebhook(message);
    } finally {
      await completeWriteback(message);
    }
  };
  return (message: WebhookMessage): Promise<void> => {
    const { vendor, connection, traceparent } = message;
    const parent = parseTraceparent(traceparent);
    const attributes = { vendor, connection };
    return inSpan({ name: "webhook", kind: "consumer", parent, attributes }, () => recordAndComplete(message));
  };
}
