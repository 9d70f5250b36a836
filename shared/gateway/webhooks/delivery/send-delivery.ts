import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { currentTraceparent } from "../../../core/tracing/current-span.ts";
import type { Post, PostResult } from "../../../http/guarded-post.ts";
import { retryAfterSeconds } from "../../../http/retry-after.ts";
import { standardWebhookHeaders } from "../../../http/webhook-signature.ts";
import { hopHeader, signHop } from "../../access/hop-header.ts";
import { loadBody } from "../../events/event-bodies.ts";
import type { DeliveryAttempt } from "../../model/delivery-attempt.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import type { StatedPurpose } from "../../model/purpose.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { ReceiptSender } from "../../ports/receipt-sender.ts";
import { sendReceipt } from "../../receipts/send-receipt.ts";
import { withAttemptSpan } from "./attempt-span.ts";
import { deliveryBody } from "./delivery-body.ts";
import { type DeliveryOutcome, deliveryReceipt } from "./delivery-receipt.ts";
import { responseSnippet } from "./response-snippet.ts";

export interface SendDeliveryDependencies {
  readonly endpoints: Pick<EndpointStore, "disable">;
  readonly eventBodies: Pick<BlobStore, "get">;
  readonly post: Post;
  readonly receipts: ReceiptSender;
  readonly log: Log;
  readonly clock: Clock;
  /** Signs each request as the gateway's own, so that it refuses one that is forwarded to it. */
  readonly digest?: () => Promise<KeyedDigest>;
}

/** How long one POST may take, from DNS lookup to answer (`docs/architecture.md`, Webhooks). */
export const attemptTimeoutMs = 15_000;

/** An attempt that was made, and what it means for the next one. */
export interface AttemptReport {
  readonly attempt: DeliveryAttempt;
  /** The endpoint's `Retry-After`, in seconds. */
  readonly retryAfter?: number | undefined;
  /** No further attempt may be made. */
  readonly final?: boolean;
  /** The endpoint has not answered within the time limit. */
  readonly late?: boolean;
  /** It was cut off for want of a slot of its partner: it is made again later, and does not count. */
  readonly cut?: boolean;
}

export interface DeliveryToSend {
  readonly event: StoredEvent;
  readonly endpoint: Endpoint;
  /** What its partner uses the event for. */
  readonly purpose: StatedPurpose;
  /** From 1. */
  readonly attempt: number;
  /** Cuts the attempt off when it is aborted. */
  readonly over?: AbortSignal;
}

/**
 * Sends an event to a URL, signed with every secret that has not expired, with the endpoint's own headers. Each attempt is a
 * span of the event's trace.
 */
export function createSendDelivery(deps: SendDeliveryDependencies) {
  return withAttemptSpan(createPostEvent(deps));
}

function createPostEvent(deps: SendDeliveryDependencies) {
  const { endpoints, eventBodies, post, clock, digest } = deps;
  return async (sent: DeliveryToSend): Promise<AttemptReport> => {
    const { event, endpoint, over } = sent;
    const at = clock.now();
    const started = clock.monotonic();
    const data = await loadBody(eventBodies, event.body);
    if (data === undefined) return { attempt: { at, status: null, durationMs: 0, error: bodyMissing }, final: true };
    const body = deliveryBody(event, data);
    const headers = { ...headersOf({ event, endpoint }, at, body), ...(await hopHeaders(digest, at)) };
    // An endpoint with a queue has another worker. None is here by mistake: the egress guard refuses an empty URL.
    const { url = "" } = endpoint;
    const result = await post(url, headers, body, over);
    const durationMs = Math.round(clock.monotonic() - started);
    const outcome = outcomeOf(result);
    await sendReceipt(deps, deliveryReceipt({ ...sent, body, outcome, host: hostOf(url), at }));
    if (!result.answered) {
      return { attempt: { at, status: null, durationMs, error: result.error }, late: result.late === true };
    }
    const { status, beginning } = result;
    const secrets = Object.values(endpoint.headers);
    const response = beginning === undefined ? {} : { response: responseSnippet(beginning, secrets) };
    const attempt = { at, status, durationMs, ...response };
    if (status >= 200 && status < 300) return { attempt };
    const gone = status === 410;
    // Before the attempt is recorded: after a crash in between, the attempt is repeated, and finds the endpoint
    // disabled.
    if (gone) await endpoints.disable(endpoint.partnerId, endpoint.id);
    return {
      attempt: { ...attempt, error: errorOf(status) },
      retryAfter: retryAfterSeconds(result.retryAfter, clock.now()),
      final: gone,
    };
  };
}

function outcomeOf(result: PostResult): DeliveryOutcome {
  if (!result.answered) return { kind: "unanswered", status: null, isCutOff: result.late === true };
  const { status } = result;
  return { kind: status >= 200 && status < 300 ? "delivered" : "refused", status, isCutOff: false };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? "";
}

/** None where the key cannot be read: a delivery does not fail for it. */
async function hopHeaders(digest: SendDeliveryDependencies["digest"], at: number): Promise<Record<string, string>> {
  const key = await digest?.().catch(() => undefined);
  return key === undefined ? {} : { [hopHeader]: signHop(key, at) };
}

export const bodyMissing = "Not sent: the event is no longer stored.";

function headersOf({ event, endpoint }: Pick<DeliveryToSend, "event" | "endpoint">, at: number, body: Uint8Array) {
  const signature = signatureOf({ event, endpoint }, at, body);
  return { ...withTraceparent(endpoint.headers), "content-type": "application/json", ...signature };
}

/** The headers of Standard Webhooks, signed with every secret that has not expired at that time. */
export function signatureOf(
  { event, endpoint }: Pick<DeliveryToSend, "event" | "endpoint">,
  at: number,
  body: Uint8Array,
): Record<string, string> {
  const secrets = endpoint.secrets.filter(({ until }) => until === undefined || until > at).map(({ secret }) => secret);
  return standardWebhookHeaders(secrets, { id: event.id, timestamp: Math.floor(at / 1000), body });
}

/** A header of that name that the partner has set itself is sent as it is. */
function withTraceparent(headers: Endpoint["headers"]): Endpoint["headers"] {
  const isSet = Object.keys(headers).some((name) => name.toLowerCase() === "traceparent");
  return isSet ? headers : { ...headers, ...currentTraceparent() };
}

function errorOf(status: number): string {
  if (status === 410) return "Answered 410, so the endpoint is disabled.";
  if (status >= 300 && status < 400) return `Answered ${status}; redirects are not followed.`;
  return `Answered ${status}; only 2xx is success.`;
}
