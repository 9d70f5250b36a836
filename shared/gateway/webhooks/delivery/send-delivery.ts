import type { Clock } from "../../../core/clock.ts";
import type { Post } from "../../../http/guarded-post.ts";
import { retryAfterSeconds } from "../../../http/retry-after.ts";
import { standardWebhookHeaders } from "../../../http/webhook-signature.ts";
import { loadBody } from "../../events/event-bodies.ts";
import type { DeliveryAttempt } from "../../model/delivery-attempt.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { ObjectStore } from "../../ports/object-store.ts";
import { deliveryBody } from "./delivery-body.ts";
import { responseSnippet } from "./response-snippet.ts";

export interface SendDeliveryDependencies {
  readonly endpoints: Pick<EndpointStore, "disable">;
  readonly eventBodies: Pick<ObjectStore, "get">;
  readonly post: Post;
  readonly clock: Clock;
}

/** An attempt as it went, and what the endpoint asked for. */
export interface AttemptReport {
  readonly attempt: DeliveryAttempt;
  readonly retryAfter?: number | undefined;
  /** It must not be tried again. */
  readonly final?: boolean;
}

const bodyGone = "Not sent: the event is no longer kept.";

/** Makes one attempt, signed under every secret that still signs, with the headers that its endpoint asks for. */
export async function sendDelivery(
  { endpoints, eventBodies, post, clock }: SendDeliveryDependencies,
  event: StoredEvent,
  endpoint: Endpoint,
): Promise<AttemptReport> {
  const at = clock.now();
  const started = clock.monotonic();
  const data = await loadBody(eventBodies, event.body);
  if (data === undefined) return { attempt: { at, status: null, durationMs: 0, error: bodyGone }, final: true };
  const body = deliveryBody(event, data);
  const secrets = endpoint.secrets.filter(({ until }) => until === undefined || until > at).map(({ secret }) => secret);
  const signature = standardWebhookHeaders(secrets, { id: event.id, timestamp: Math.floor(at / 1000), body });
  const result = await post(
    endpoint.url,
    { ...endpoint.headers, "content-type": "application/json", ...signature },
    body,
  );
  const durationMs = Math.round(clock.monotonic() - started);
  if (!result.answered) return { attempt: { at, status: null, durationMs, error: result.error } };
  const { status, beginning } = result;
  const answered = {
    at,
    status,
    durationMs,
    ...(beginning === undefined ? {} : { response: responseSnippet(beginning, Object.values(endpoint.headers)) }),
  };
  if (status >= 200 && status < 300) return { attempt: answered };
  const gone = status === 410;
  // Disabled before the attempt is recorded: a crash between the two repeats the attempt, and finds it disabled.
  if (gone) await endpoints.disable(endpoint.partnerId, endpoint.id);
  return {
    attempt: { ...answered, error: errorOf(status) },
    retryAfter: retryAfterSeconds(result.retryAfter, clock.now()),
    final: gone,
  };
}

function errorOf(status: number): string {
  if (status === 410) return "Answered 410, so the endpoint is disabled.";
  if (status >= 300 && status < 400) return `Answered ${status}; redirects are not followed.`;
  return `Answered ${status}; only 2xx is success.`;
}
