import type { Clock } from "../../../core/clock.ts";
import { describeError, type Log } from "../../../core/log.ts";
import { Problem } from "../../../core/problem.ts";
import { firstHeader } from "../../../http/headers.ts";
import { type GatewayRequest, type GatewayResponse, json, maxDirectBody } from "../../../http/messages.ts";
import type { EventWorkMessage, WebhookMessage } from "../../messages/event-work-messages.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { maxQueuedWebhook, putLargeWebhook } from "./large-webhook.ts";
import { refusalLog } from "./verification-failure-log.ts";
import { verifyWebhook } from "./verify-webhook/verify-webhook.ts";
import type { WebhookSecrets } from "./webhook-secrets.ts";

export interface ReceiveWebhookDependencies {
  readonly secrets: WebhookSecrets;
  readonly eventQueue: Queue<EventWorkMessage>;
  /** Gives word to the queue of what is put there. */
  readonly largeWebhooks: Pick<BlobStore, "put">;
  /** The connections of this stage, by vendor: no other name is ever looked up. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Takes in `POST /webhooks/{vendor}/{connection}`: verified, put into the queue by one call (or, too
 * large for it, where it gives word to the queue), then acknowledged. Nothing of the body is looked at, so that no body can keep a webhook from being taken in.
 *
 * @throws Problem 401 for whatever does not verify, without a reason; 413; 503 when it is not safely kept, so that the
 *   vendor sends it again
 */
export function receiveWebhook(dependencies: ReceiveWebhookDependencies) {
  const { secrets, eventQueue, largeWebhooks, connections, clock, log } = dependencies;

  const noteRefusal = refusalLog(log, clock);
  const refusalOf = (vendor: string, connection: string, request: GatewayRequest) => {
    const { headers, body } = request;
    return secrets.check(vendor, connection, (secret) => verifyWebhook(secret, { headers, body, now: clock.now() }));
  };

  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { requestId } = request;
    if (request.body.length > maxDirectBody) {
      noteRefusal("too-large", { requestId });
      throw tooLarge();
    }
    const { vendor = "", connection = "" } = request.parameters;
    if (!Object.hasOwn(connections, vendor) || connections[vendor]?.includes(connection) !== true) {
      noteRefusal("unknown-connection", { requestId });
      throw refused();
    }
    try {
      const refusal = await refusalOf(vendor, connection, request);
      if (refusal !== undefined) {
        noteRefusal(refusal, { requestId, vendor, connection });
        throw refused();
      }
      const message: WebhookMessage = {
        v: 1,
        kind: "webhook",
        vendor,
        connection,
        receivedAt: clock.now(),
        contentType: firstHeader(request.headers, "content-type") ?? null,
        body: Buffer.from(request.body).toString("base64"),
      };
      if (request.body.length > maxQueuedWebhook) await putLargeWebhook(largeWebhooks, message);
      else await eventQueue.send(message);
    } catch (error) {
      if (error instanceof Problem) throw error;
      log.error("webhook.not-stored", { requestId, vendor, connection, ...describeError(error) });
      throw notKept(error);
    }
    return json(200, {});
  };
}

function refused(): Problem {
  return new Problem({
    status: 401,
    name: "unauthorized",
    title: "Unauthorized",
    detail: "The webhook is not accepted.",
  });
}

function tooLarge(): Problem {
  return new Problem({
    status: 413,
    name: "webhook-too-large",
    title: "Webhook too large",
    detail: `A webhook has at most ${maxDirectBody} bytes.`,
  });
}

function notKept(cause: unknown): Problem {
  return new Problem(
    {
      status: 503,
      name: "webhook-not-stored",
      title: "Service unavailable",
      detail: "The webhook could not be kept. Send it again.",
      retryable: true,
      retryAfterSeconds: 30,
    },
    { cause },
  );
}
