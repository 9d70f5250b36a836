import { s3Client, secretsManagerClient, sqsClient } from "../shared/aws/clients.ts";
import { s3Blobs } from "../shared/aws/s3-blobs.ts";
import { secretsManagerStore } from "../shared/aws/secrets-manager-store.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { createReceiveWebhook } from "../shared/gateway/webhooks/intake/receive-webhook.ts";
import { webhookSecrets } from "../shared/gateway/webhooks/intake/webhook-secrets.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const environment = readEnvironment(["INTAKE_QUEUE_URL", "INTAKE_BUCKET", "SECRET_PREFIX", "STAGE_CONNECTIONS"]);

const receiveWebhook = createReceiveWebhook({
  secrets: webhookSecrets(secretsManagerStore(secretsManagerClient()), environment.SECRET_PREFIX, clock, log),
  eventQueue: sqsQueue(sqsClient(), environment.INTAKE_QUEUE_URL),
  largeWebhooks: s3Blobs(s3Client(), environment.INTAKE_BUCKET),
  connections: readStageConnections(environment.STAGE_CONNECTIONS),
  clock,
  log,
});

export const handler = httpHandler(receiveWebhook, log);
