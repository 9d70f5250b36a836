import type { WebhookMessage } from "../../../shared/gateway/messages/event-work-messages.ts";

/** The message of a webhook of `md-integrations/default`; a payload that is no text is sent as JSON. */
export function aWebhook(payload: unknown, more: Partial<WebhookMessage> = {}): WebhookMessage {
  return {
    v: 1,
    kind: "webhook",
    vendor: "md-integrations",
    connection: "default",
    receivedAt: Date.parse("2026-01-01T00:00:00Z"),
    contentType: "application/json",
    body: Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload)).toString("base64"),
    ...more,
  };
}
