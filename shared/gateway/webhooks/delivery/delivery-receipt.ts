import type { PostResult } from "../../../http/guarded-post.ts";
import { disclosedOf } from "../../model/disclosure.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { StatedPurpose } from "../../model/purpose.ts";
import { createReceipt, type ReceiptDraft } from "../../model/receipt.ts";

/** An attempt whose request was made. */
export interface PostedEvent {
  readonly event: StoredEvent;
  readonly endpoint: Endpoint;
  readonly purpose: StatedPurpose;
  /** From 1. */
  readonly attempt: number;
  readonly body: Uint8Array;
  readonly result: PostResult;
  /** When it was begun, in epoch milliseconds. */
  readonly at: number;
}

/**
 * The receipt of an attempt: which event went to which host. It is in its queue before the attempt is recorded; after a
 * crash in between, the attempt is repeated, and its receipt has the same id. A first attempt that was cut off is made
 * again under the same number: both may have disclosed the event, and each has a receipt.
 */
export function deliveryReceipt({ event, endpoint, purpose, attempt, body, result, at }: PostedEvent): ReceiptDraft {
  const delivery = deliveryId(event.id, endpoint.id);
  const isCutOff = !result.answered && result.late === true;
  const delivered = result.answered && result.status >= 200 && result.status < 300;
  const disclosed = disclosedOf(event.about?.keys ?? [], purpose);
  return createReceipt({
    kind: "delivery",
    of: [delivery, attempt, ...(isCutOff ? ["cut-off"] : [])],
    at,
    partner: endpoint.partnerId,
    key: endpoint.keyId ?? null,
    vendor: event.vendor,
    connection: event.connection,
    event: event.id,
    delivery,
    endpoint: endpoint.id,
    host: new URL(endpoint.url).hostname,
    outcome: delivered ? "delivered" : result.answered ? "refused" : "unanswered",
    status: result.answered ? result.status : null,
    request: body,
    ...(disclosed && { disclosed }),
  });
}
