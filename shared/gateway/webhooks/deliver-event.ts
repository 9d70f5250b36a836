import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Post } from "../../http/guarded-post.ts";
import { retryAfterSeconds } from "../../http/retry-after.ts";
import { standardWebhookHeaders } from "../../http/webhook-signature.ts";
import type { Endpoint, EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { AfterAttempt, Delivery, DeliveryAttempt, Ledger, StoredEvent } from "../ports/ledger.ts";
import type { PartnerDirectory } from "../ports/partner-directory.ts";
import { longestDelaySeconds, type Queue } from "../ports/queue.ts";
import { deliveryBody } from "./delivery-body.ts";
import { findParties, mayDeliver } from "./may-deliver.ts";
import type { DeliveryMessage } from "./queue-messages.ts";
import { nextWait } from "./retry-schedule.ts";
import type { WebhookWaits } from "./webhook-times.ts";

export interface DeliverEventDependencies {
  readonly ledger: Pick<Ledger, "claimAttempt" | "recordAttempt" | "findEvent">;
  readonly endpoints: Pick<EndpointDirectory, "find" | "disable">;
  readonly partners: Pick<PartnerDirectory, "findPartner">;
  readonly deliveries: Queue<DeliveryMessage>;
  readonly post: Post;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** Time for one POST, from look-up to answer (design, Webhooks). */
export const attemptTimeoutMs = 15_000;

/**
 * How long a worker has an attempt to itself: beyond the POST, and short of the queue's own second receive, so that
 * the message of a worker that died finds the claim free.
 */
const claimMs = 20_000;

/** An attempt as it went, and what the endpoint asked for. */
interface Tried {
  readonly attempt: DeliveryAttempt;
  readonly retryAfter?: number | undefined;
  /** It must not be tried again. */
  readonly final?: boolean;
}

/** Makes one attempt at one delivery, unless it was made already or somebody is making it. */
export function deliverEvent(dependencies: DeliverEventDependencies) {
  const { ledger, clock, log } = dependencies;
  return async (message: DeliveryMessage): Promise<void> => {
    const { deliveryId: id, attempt: number } = message;
    const now = clock.now();
    const claim = { token: randomUUID(), until: now + claimMs };
    const delivery = await ledger.claimAttempt(id, number, claim, now);
    if (delivery === undefined) return log.info("delivery.dropped", { delivery: id, attempt: number });

    const tried = await tryDelivery(dependencies, delivery);
    const after = afterAttempt(dependencies, number, tried);
    const recorded = await ledger.recordAttempt(delivery, claim, tried.attempt, after);
    const { status: answer, durationMs } = tried.attempt;
    log.info("delivery.attempted", {
      delivery: id,
      attempt: number,
      answer,
      durationMs,
      status: after.status,
      recorded,
    });
    if (recorded && after.status === "pending") await enqueueNext(dependencies, id, number + 1, after.nextAttemptAt);
  };
}

async function tryDelivery(dependencies: DeliverEventDependencies, delivery: Delivery): Promise<Tried> {
  const { ledger, endpoints, partners, clock } = dependencies;
  const verdict = mayDeliver(await findParties(ledger, endpoints, partners, delivery));
  if (verdict.send) return send(dependencies, verdict.event, verdict.endpoint);
  return { attempt: { at: clock.now(), status: null, durationMs: 0, error: verdict.why }, final: true };
}

async function send(
  { endpoints, post, clock }: DeliverEventDependencies,
  event: StoredEvent,
  endpoint: Endpoint,
): Promise<Tried> {
  const at = clock.now();
  const started = clock.monotonic();
  const body = deliveryBody(event);
  const secrets = endpoint.secrets.filter(({ until }) => until === undefined || until > at).map(({ secret }) => secret);
  const signature = standardWebhookHeaders(secrets, { id: event.id, timestamp: Math.floor(at / 1000), body });
  const result = await post(endpoint.url, { "content-type": "application/json", ...signature }, body);
  const durationMs = Math.round(clock.monotonic() - started);
  if (!result.answered) return { attempt: { at, status: null, durationMs, error: result.error } };
  const { status } = result;
  if (status >= 200 && status < 300) return { attempt: { at, status, durationMs } };
  const gone = status === 410;
  // Disabled before the attempt is recorded: a crash between the two repeats the attempt, and finds it disabled.
  if (gone) await endpoints.disable(endpoint.partnerId, endpoint.id);
  return {
    attempt: { at, status, durationMs, error: errorOf(status) },
    retryAfter: retryAfterSeconds(result.retryAfter, clock.now()),
    final: gone,
  };
}

function errorOf(status: number): string {
  if (status === 410) return "Answered 410, so the endpoint is disabled.";
  if (status >= 300 && status < 400) return `Answered ${status}; redirects are not followed.`;
  return `Answered ${status}; only 2xx is success.`;
}

function afterAttempt({ clock, random, waits }: DeliverEventDependencies, attempt: number, tried: Tried): AfterAttempt {
  if (tried.attempt.error === undefined) return { status: "delivered" };
  if (tried.final === true) return { status: "failed" };
  const wait = nextWait({ attempt, retryAfterSeconds: tried.retryAfter, random: random(), scale: waits.scale });
  if (wait === undefined) return { status: "failed" };
  const nextAttemptAt = Math.ceil(clock.now() + wait);
  // A wait that the queue can hold is left to it, and the sweeper only looks whether it did; a longer one is the sweeper's.
  const queued = wait <= longestDelaySeconds * 1000;
  return { status: "pending", nextAttemptAt, dueAt: queued ? nextAttemptAt + waits.sweepAfter : nextAttemptAt };
}

/** A failure to enqueue is left to the sweeper: the attempt is recorded, and its message must not come back. */
async function enqueueNext(
  { deliveries, clock, log }: DeliverEventDependencies,
  deliveryId: string,
  attempt: number,
  at: number,
): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil((at - clock.now()) / 1000));
  if (delaySeconds > longestDelaySeconds) return;
  try {
    await deliveries.send({ v: 1, deliveryId, attempt }, delaySeconds);
  } catch {
    log.warn("delivery.not-enqueued", { delivery: deliveryId, attempt });
  }
}
