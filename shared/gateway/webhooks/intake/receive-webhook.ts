import type { Clock } from "../../../core/clock.ts";
import { describeError, type Log } from "../../../core/log.ts";
import { Problem } from "../../../core/problem.ts";
import { annotateSpan, currentTraceparent } from "../../../core/tracing/current-span.ts";
import { firstHeader } from "../../../http/headers.ts";
import { type GatewayRequest, type GatewayResponse, json, maxDirectBody } from "../../../http/messages.ts";
import { isOwnDelivery } from "../../access/hop-header.ts";
import { loopDetected } from "../../access/refuse-loops.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { WebhookPointers } from "../../model/webhook-pointers.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { maxQueuedWebhook, putLargeWebhook } from "./large-webhook.ts";
import { verificationFailureLog } from "./verification-failure-log.ts";
import { verifyWebhook } from "./verify-webhook/verify-webhook.ts";
import type { WebhookSecrets } from "./webhook-secrets.ts";

export interface ReceiveWebhookDependencies {
  readonly secrets: WebhookSecrets;
  readonly eventQueue: Queue<WebhookMessage>;
  /** The intake bucket, which notifies a queue of each object. */
  readonly largeWebhooks: Pick<BlobStore, "put">;
  /** The connections of this stage, by vendor; the secret of any other name is not read. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Receives `POST /webhooks/{vendor}/{connection}`: verifies the raw bytes, stores them by one call (into the queue, or
 * for a large one into the intake bucket, which notifies the queue), then acknowledges. It does not read the body, so
 * that no body can make a genuine webhook fail here.
 *
 * @throws Problem 401 without a reason for a webhook that cannot be verified; 508 for a delivery of the gateway's own; 413; 503 when it could not be stored, so
 *   that the vendor sends it again
 */
export function createReceiveWebhook(deps: ReceiveWebhookDependencies) {
  const { connections, clock, log } = deps;
  const logFailure = verificationFailureLog(log, clock);
  const verify = createVerify(deps);
  const storeWebhook = createStoreWebhook(deps);
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { requestId, source } = request;
    if (request.body.length > maxDirectBody) {
      logFailure("too-large", { requestId, source });
      throw tooLarge();
    }
    if (isOwnDelivery(request.headers)) {
      log.warn("loop.refused", { requestId });
      throw loopDetected();
    }
    const { vendor = "", connection = "" } = request.parameters;
    if (!Object.hasOwn(connections, vendor) || connections[vendor]?.includes(connection) !== true) {
      logFailure("unknown-connection", { requestId, source });
      throw unauthorized();
    }
    annotateSpan({ vendor, connection });
    try {
      const { failure, pointers } = await verify({ vendor, connection, request });
      if (failure !== undefined) {
        logFailure(failure, { requestId, source, vendor, connection });
        throw unauthorized();
      }
      await storeWebhook({ vendor, connection, request, pointers });
    } catch (error) {
      if (error instanceof Problem) throw error;
      log.error("webhook.not-stored", { requestId, vendor, connection, ...describeError(error) });
      throw notStored(error);
    }
    return json(200, {});
  };
}

interface ReceivedWebhook {
  readonly vendor: string;
  readonly connection: string;
  readonly request: GatewayRequest;
}

interface VerifiedWebhook extends ReceivedWebhook {
  readonly pointers: WebhookPointers | undefined;
}

/** Verifies a webhook; the pointers are those of the secret that has verified it. */
function createVerify({ secrets, clock }: ReceiveWebhookDependencies) {
  return async ({ vendor, connection, request: { headers, body } }: ReceivedWebhook) => {
    let pointers: WebhookPointers | undefined;
    const failure = await secrets.check(vendor, connection, (secret) => {
      pointers = secret.pointers;
      return verifyWebhook(secret, { headers, body, now: clock.now() });
    });
    return { failure, pointers };
  };
}

function createStoreWebhook({ eventQueue, largeWebhooks, clock }: ReceiveWebhookDependencies) {
  return async ({ vendor, connection, request: { headers, body }, pointers }: VerifiedWebhook): Promise<void> => {
    const message: WebhookMessage = {
      v: 1,
      kind: "webhook",
      vendor,
      connection,
      receivedAt: clock.now(),
      contentType: firstHeader(headers, "content-type") ?? null,
      body: Buffer.from(body).toString("base64"),
      ...(pointers === undefined ? {} : { pointers }),
      ...currentTraceparent(),
    };
    if (body.length > maxQueuedWebhook) await putLargeWebhook(largeWebhooks, message);
    else await eventQueue.send(message, 0, `${vendor}/${connection}`);
  };
}

function unauthorized(): Problem {
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

function notStored(cause: unknown): Problem {
  return new Problem(
    {
      status: 503,
      name: "webhook-not-stored",
      title: "Service unavailable",
      detail: "The webhook could not be stored. Send it again.",
      retryable: true,
      retryAfterSeconds: 30,
    },
    { cause },
  );
}
