import { disclosedOf } from "../../model/disclosure.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { StatedPurpose } from "../../model/purpose.ts";
import { createReceipt, type ReceiptDraft } from "../../model/receipt.ts";

/** What came of an attempt. */
export interface DeliveryOutcome {
  readonly kind: "delivered" | "refused" | "unanswered";
  /** Null without an answer. */
  readonly status: number | null;
  /** The attempt was ended before an answer. */
  readonly isCutOff: boolean;
}

/** An attempt whose request was made. */
export interface SentEvent {
  readonly event: StoredEvent;
  readonly endpoint: Endpoint;
  readonly purpose: StatedPurpose;
  /** From 1. */
  readonly attempt: number;
  readonly body: Uint8Array;
  readonly outcome: DeliveryOutcome;
  /** Of the URL, or the ARN of the queue. */
  readonly host: string;
  /** When it was begun, in epoch milliseconds. */
  readonly at: number;
}

/**
 * The receipt of an attempt: which event went to which host. It is in its queue before the attempt is recorded; after a
 * crash in between, the attempt is repeated, and its receipt has the same id. A first attempt that was cut off is made
 * again under the same number: both may have disclosed the event, and each has a receipt.
 */
export function deliveryReceipt(sent: SentEvent): ReceiptDraft {
  const { event, endpoint, purpose, attempt, body, outcome, host, at } = sent;
  const delivery = deliveryId(event.id, endpoint.id);
  const disclosed = disclosedOf(event.about?.keys ?? [], purpose);
  return createReceipt({
    kind: "delivery",
    of: [delivery, attempt, ...(outcome.isCutOff ? ["cut-off"] : [])],
    at,
    partner: endpoint.partnerId,
    key: endpoint.keyId ?? null,
    vendor: event.vendor,
    connection: event.connection,
    event: event.id,
    delivery,
    endpoint: endpoint.id,
    host,
    outcome: outcome.kind,
    status: outcome.status,
    request: body,
    ...(disclosed && { disclosed }),
  });
}
