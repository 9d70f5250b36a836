import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { loadBody } from "../../events/event-bodies.ts";
import { type EndpointTarget, targetOf } from "../../model/endpoint.ts";
import type { GatewayEvent } from "../../model/event.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import { destinationFaults, parseQueueUrl } from "../../model/queue-destination.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { PartnerQueueMessage, PartnerQueues, QueueAnswer } from "../../ports/partner-queues.ts";
import type { ReceiptSender } from "../../ports/receipt-sender.ts";
import { sendReceipt } from "../../receipts/send-receipt.ts";
import { withAttemptSpan } from "./attempt-span.ts";
import { deliveryReceipt } from "./delivery-receipt.ts";
import { queueBody } from "./queue-body.ts";
import { queueFailures } from "./queue-failure.ts";
import {
  type AttemptReport,
  attemptTimeoutMs,
  bodyMissing,
  type DeliveryToSend,
  signatureOf,
} from "./send-delivery.ts";

export interface SendToQueueDependencies {
  readonly eventBodies: Pick<BlobStore, "get">;
  readonly queues: PartnerQueues;
  /** The gateway's own account, to which nothing is sent. */
  readonly ownAccount: string;
  readonly digest: () => Promise<KeyedDigest>;
  readonly receipts: ReceiptSender;
  readonly clock: Clock;
  readonly log: Log;
}

/** Sends an event to a partner's SQS queue, signed as an HTTPS delivery. Each attempt is a span of the event's trace. */
export function createSendToQueue(deps: SendToQueueDependencies) {
  const send = createSend(deps);
  return withAttemptSpan(async (sent: DeliveryToSend) => {
    const target = targetOf(sent.endpoint);
    if (target.type === "sqs") return await send(sent, target);
    throw new Error("The endpoint has no queue: its deliveries have another worker.");
  });
}

type QueueTarget = Extract<EndpointTarget, { readonly type: "sqs" }>;

function createSend(deps: SendToQueueDependencies) {
  const { eventBodies, queues, ownAccount, digest, clock } = deps;
  return async (sent: DeliveryToSend, { queue, externalId }: QueueTarget): Promise<AttemptReport> => {
    const { event, endpoint, over } = sent;
    const at = clock.now();
    const started = clock.monotonic();
    const data = await loadBody(eventBodies, event.body);
    if (data === undefined) return { attempt: { at, status: null, durationMs: 0, error: bodyMissing }, final: true };
    const address = parseQueueUrl(queue.queueUrl);
    if (address === undefined || externalId === "" || destinationFaults(queue, ownAccount).length > 0) {
      return reportOf(at, 0, { accepted: false, failure: "destination-refused", status: null, sent: false });
    }
    const { body } = queueBody(event, data);
    const bytes = Buffer.from(body);
    const message: PartnerQueueMessage = {
      body,
      attributes: signatureOf({ event, endpoint }, at, bytes),
      ...(address.isFifo ? { fifo: { groupId: groupOf(await digest(), event), deduplicationId: event.id } } : {}),
    };
    const limits = [AbortSignal.timeout(attemptTimeoutMs), ...(over === undefined ? [] : [over])];
    const answer = await queues.send(
      { ...queue, externalId, endpointId: endpoint.id },
      message,
      AbortSignal.any(limits),
    );
    const durationMs = Math.round(clock.monotonic() - started);
    // Where the role could not be assumed, nothing has left the gateway.
    if (answer.accepted || answer.sent) {
      const outcome = outcomeOf(answer);
      await sendReceipt(deps, deliveryReceipt({ ...sent, body: bytes, outcome, host: address.arn, at }));
    }
    return reportOf(at, durationMs, answer);
  };
}

/** Messages of one subject are in one group; the digest's key keeps the subject out of what SQS shows. */
function groupOf(digest: KeyedDigest, { id, subject }: GatewayEvent): string {
  const members = Object.entries(subject).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return members.length === 0 ? digest("queue-group", id) : digest("queue-group", ...members.flat());
}

function outcomeOf(answer: QueueAnswer) {
  if (answer.accepted) return { kind: "delivered", status: answer.status, isCutOff: false } as const;
  const { status, failure } = answer;
  return { kind: status === null ? "unanswered" : "refused", status, isCutOff: failure === "late" } as const;
}

function reportOf(at: number, durationMs: number, answer: QueueAnswer): AttemptReport {
  const { status } = answer;
  if (answer.accepted) return { attempt: { at, status, durationMs } };
  const { error, final } = queueFailures[answer.failure];
  return { attempt: { at, status, durationMs, error }, final, late: answer.failure === "late" };
}
